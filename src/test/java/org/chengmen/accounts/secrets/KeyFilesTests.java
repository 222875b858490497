package org.chengmen.accounts.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class KeyFilesTests {

    @TempDir Path folder;

    private KeyFiles production() {
        return new KeyFiles(folder.resolve("keys"), false);
    }

    private void write(String name, String content, String permissions) throws IOException {
        var file = Files.createDirectories(folder.resolve("keys")).resolve(name);
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    @Test
    void makesAKeyThatOnlyItsOwnerReadsAndKeepsIt() throws IOException {
        var made = production().numbered("seal", true);
        var file = folder.resolve("keys/seal-1.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("r--------");
        assertThat(production().numbered("seal", false)).isEqualTo(made);
    }

    @Test
    void makesNoNewKeyForADatabaseThatHasOne() {
        assertThatThrownBy(() -> production().numbered("seal", false))
                .hasMessageContaining("are not in");
    }

    @Test
    void refusesSampleValuesOutsideTheDemonstration() throws IOException {
        write("seal-1.key", "00".repeat(32), "r--------");
        assertThatThrownBy(() -> production().numbered("seal", true))
                .hasMessageContaining("sample");
        assertThat(new KeyFiles(folder.resolve("keys"), true).numbered("seal", true)).hasSize(1);
    }

    @Test
    void refusesAKeyThatOthersCanRead() throws IOException {
        write("seal-1.key", "3f9a".repeat(16), "r--r--r--");
        assertThatThrownBy(() -> production().numbered("seal", true))
                .hasMessageContaining("by others");
    }

    @Test
    void readsTwoKeysDuringAChange() throws IOException {
        write("seal-1.key", "3f9a".repeat(16), "r--------");
        write("seal-2.key", "a80c".repeat(16), "r--------");
        assertThat(production().numbered("seal", false)).containsOnlyKeys(1, 2);
    }
}
