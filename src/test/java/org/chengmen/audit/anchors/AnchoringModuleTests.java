package org.chengmen.audit.anchors;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.audit.AuditStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.Executors;

class AnchoringModuleTests {

    @TempDir Path data;
    private AuditStage stage;

    @BeforeEach
    void open() {
        stage = AuditStage.open(data);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void setsOneAnchorAnHourWhateverTheNumberOfInstances() {
        try (var instances = Executors.newFixedThreadPool(4)) {
            for (var instance = 0; instance < 4; instance++) {
                instances.execute(() -> stage.a(Anchoring.class).hourly());
            }
        }
        assertThat(stage.a(Anchors.class).before(Long.MAX_VALUE, 10)).hasSizeBetween(1, 2);
    }

    @Test
    void holdsTheEndOfEveryChain() {
        stage.acts(10);
        stage.a(Anchoring.class).now();
        var anchor = stage.a(Anchors.class).latest().orElseThrow();
        assertThat(anchor.entries()).isEqualTo(10);
        assertThat(anchor.lengths()).hasSize(16);
        assertThat(anchor.root()).hasSize(64);
    }

    @Test
    void isRecordedInTheTrailItself() {
        stage.a(Anchoring.class).now();
        var root = stage.a(Anchors.class).latest().orElseThrow().root();
        var recorded =
                stage.jdbc()
                        .sql("select after from audit.entry where action = 'audit.anchor.set'")
                        .query(String.class)
                        .single();
        assertThat(recorded).contains(root);
    }
}
