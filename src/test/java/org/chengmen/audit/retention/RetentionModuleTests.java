package org.chengmen.audit.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chengmen.audit.AuditSettings;
import org.chengmen.audit.AuditStage;
import org.chengmen.audit.verification.Verification;
import org.chengmen.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;

class RetentionModuleTests {

    @TempDir Path data;
    private AuditStage stage;

    @BeforeEach
    void open() {
        stage = AuditStage.open(data);
        stage.acts(20);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void refusesToDropWhatTheLawKeeps() {
        assertThatThrownBy(() -> stage.a(Retention.class).dropBefore(today().minusMonths(5)))
                .isInstanceOf(Refused.class)
                .hasMessage("audit-refusal.kept-by-law");
    }

    @Test
    void refusesASettingUnderSixMonths() {
        assertThatThrownBy(() -> new AuditSettings(null, Period.ofMonths(5)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AuditSettings(null, Period.ofDays(180)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new AuditSettings(null, Period.ofMonths(6)).keep()).isNotNull();
    }

    @Test
    void leavesYoungEntriesEvenToWhoKnowsTheWord() {
        assertThatThrownBy(() ->
                        stage.inTransaction(() -> {
                            stage.jdbc()
                                    .sql("select set_config('chengmen.retention', 'on', true)")
                                    .query(String.class)
                                    .single();
                            stage.jdbc().sql("delete from audit.entry").update();
                        }))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void dropsOldEntriesAndLeavesAChainThatIsWhole() {
        var age = "update audit.entry set at = at - interval '1 year' where number <= 2";
        stage.attack(age);
        stage.a(Retention.class).dropBefore(today().minusMonths(7));
        assertThat(
                        stage.jdbc()
                                .sql(
                                        "select min(number) from audit.entry where thing_type = 'thing'")
                                .query(Long.class)
                                .single())
                .isEqualTo(3);
        stage.acts(20);
        assertThat(stage.a(Verification.class).run("test").orElseThrow().isWhole()).isTrue();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
