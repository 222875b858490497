package org.chengmen.audit.anchors;

import org.chengmen.audit.trail.Digests;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/// The root of a tree of hashes: leaves and nodes are hashed with different first bytes (RFC 6962),
/// so that no node passes for a leaf. The number of leaves is a power of two.
final class MerkleRoot {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleRoot() {}

    static String of(List<String> leaves) {
        return climb(leaves.stream().map(leaf -> hash(LEAF, utf8(leaf))).toList());
    }

    private static String climb(List<String> level) {
        return level.size() == 1
                ? level.getFirst()
                : climb(
                        IntStream.range(0, level.size() / 2)
                                .mapToObj(
                                        pair -> node(level.get(2 * pair), level.get(2 * pair + 1)))
                                .toList());
    }

    private static String node(String left, String right) {
        return hash(NODE, HexFormat.of().parseHex(left), HexFormat.of().parseHex(right));
    }

    private static String hash(byte kind, byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(kind);
        for (var part : parts) {
            bytes.writeBytes(part);
        }
        return Digests.sha256(bytes.toByteArray());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
