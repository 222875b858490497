package org.chengmen.audit.anchors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class MerkleRootTests {

    /// RFC 6962: the hash of one leaf that is empty.
    @Test
    void hashesALeafAsTheStandardSays() {
        assertThat(MerkleRoot.of(List.of("")))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    @Test
    void changesWithEveryLeafAndTheirOrder() {
        var roots =
                List.of(
                        MerkleRoot.of(List.of("a", "b", "c", "d")),
                        MerkleRoot.of(List.of("a", "b", "c", "e")),
                        MerkleRoot.of(List.of("b", "a", "c", "d")),
                        MerkleRoot.of(List.of("a", "b")));
        assertThat(roots).doesNotHaveDuplicates();
    }
}
