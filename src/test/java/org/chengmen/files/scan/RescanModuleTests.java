package org.chengmen.files.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.audit.AuditTrail;
import org.chengmen.files.FileState;
import org.chengmen.files.FileView;
import org.chengmen.files.Files;
import org.chengmen.files.FilesSettings;
import org.chengmen.files.SampleFiles;
import org.chengmen.files.TestSettings;
import org.chengmen.files.Upload;
import org.chengmen.files.Visibility;
import org.chengmen.files.register.Contents;
import org.chengmen.files.storage.Storage;
import org.chengmen.files.storage.StorageKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

@PortalTest
class RescanModuleTests {

    @Autowired Files files;
    @Autowired Contents contents;
    @Autowired Storage storage;
    @Autowired AuditTrail trail;
    @Autowired TransactionTemplate transaction;
    @Autowired FilesSettings settings;
    @Autowired JdbcClient jdbc;

    private FakeClamd clamd;
    private Rescan rescan;

    @BeforeEach
    void start() throws IOException {
        clamd = FakeClamd.being(FakeClamd.Mood.WELL);
        var scanner =
                new VirusScanner(
                        TestSettings.with(
                                settings.folder(), clamd.address(), Duration.ofMillis(500)));
        rescan = new Rescan(scanner, contents, storage, trail, transaction, Clock.systemUTC());
    }

    @AfterEach
    void stop() throws IOException {
        clamd.close();
    }

    @Test
    void releasesWhatTheScannerFindsClean() throws IOException {
        var file = waiting("clean " + UUID.randomUUID());
        rescan.askAgain();
        assertThat(state(file)).isEqualTo(FileState.CLEAN);
        assertThat(files.view(file.id()).orElseThrow().scannedAt()).isNotNull();
    }

    @Test
    void destroysWhatTheScannerFindsInfected() throws IOException {
        var file = waiting("EICAR-STANDARD-ANTIVIRUS-TEST-FILE " + UUID.randomUUID());
        rescan.askAgain();
        assertThat(state(file)).isEqualTo(FileState.REFUSED);
        assertThat(files.view(file.id()).orElseThrow().finding()).isEqualTo("Eicar-Test-Signature");
        assertThat(storage.holds(StorageKey.of(file.checksum()))).isFalse();
    }

    @Test
    void keepsWaitingWhileTheScannerIsSilentOrStopped() throws IOException {
        var file = waiting("waiting " + UUID.randomUUID());
        clamd.become(FakeClamd.Mood.SILENT);
        rescan.askAgain();
        assertThat(state(file)).isEqualTo(FileState.CHECKING);
        clamd.close();
        due();
        rescan.askAgain();
        assertThat(state(file)).isEqualTo(FileState.CHECKING);
    }

    @Test
    void asksOneAtATimeOnTwoInstances() throws IOException {
        waiting("leased " + UUID.randomUUID());
        assertThat(contents.claimWaiting(Clock.systemUTC().instant(), Duration.ofMinutes(1)))
                .isPresent();
        assertThat(contents.claimWaiting(Clock.systemUTC().instant(), Duration.ofMinutes(1)))
                .isEmpty();
    }

    private FileView waiting(String text) throws IOException {
        jdbc.sql("update files.content set state = 'CLEAN' where state = 'CHECKING'").update();
        var upload =
                Upload.of(
                        "a.txt",
                        new ByteArrayInputStream(SampleFiles.text(text)),
                        UUID.randomUUID(),
                        Visibility.PUBLIC);
        var file = files.keep(files.takeIn(upload));
        jdbc.sql("update files.content set state = 'CHECKING' where checksum = :checksum")
                .param("checksum", file.checksum())
                .update();
        due();
        return file;
    }

    private void due() {
        jdbc.sql("update files.content set scan_again_at = touched_at where state = 'CHECKING'")
                .update();
    }

    private FileState state(FileView file) {
        return files.view(file.id()).orElseThrow().state();
    }
}
