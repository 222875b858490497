package org.chengmen.alliance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.alliance.organisations.Organisations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

@PortalTest
@Transactional
class ImportCommandModuleTests {

    @Autowired ImportCommand command;
    @Autowired Organisations organisations;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void changesNothingInADryRun() {
        assertThat(run("code,name_zh,kind\ncli1,命令局,department", true)).isZero();
        assertThat(organisations.byCode("cli1")).isEmpty();
    }

    @Test
    void importsAndSaysWhatItDid() {
        assertThat(run("code,name_zh,kind\ncli1,命令局,department", false)).isZero();
        assertThat(organisations.byCode("cli1")).isPresent();
        assertThat(said()).containsPattern("\\b1\\b");
    }

    @Test
    void namesTheRowOfAProblem() {
        assertThat(run("code,name_zh,kind\ncli1,,department", false)).isEqualTo(4);
        assertThat(said()).startsWith("2 ");
    }

    @Test
    void saysWhenAFileIsNoTable() {
        assertThat(run("unknown\n1", false)).isEqualTo(4);
        assertThat(said()).contains("unknown");
    }

    private int run(String csv, boolean dry) {
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        return command.run(csv.getBytes(StandardCharsets.UTF_8), dry, out);
    }

    private String said() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
