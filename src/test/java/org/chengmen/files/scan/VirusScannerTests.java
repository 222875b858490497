package org.chengmen.files.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.files.SampleFiles;
import org.chengmen.files.TestSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;

class VirusScannerTests {

    /// Split, so that no scanner takes this source for the thing itself.
    private static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @TempDir Path folder;

    @Test
    void findsWhatTheDaemonFinds() throws IOException {
        try (var clamd = FakeClamd.being(FakeClamd.Mood.WELL)) {
            assertThat(scan(clamd.address(), SampleFiles.text("a".repeat(200_000))))
                    .isEqualTo(new Verdict.Clean());
            assertThat(scan(clamd.address(), SampleFiles.text(EICAR)))
                    .isEqualTo(new Verdict.Infected("Eicar-Test-Signature"));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WELL")
    void knowsNothingWithoutAClearWord(FakeClamd.Mood mood) throws IOException {
        try (var clamd = FakeClamd.being(mood)) {
            assertThat(scan(clamd.address(), SampleFiles.text("a")))
                    .isEqualTo(new Verdict.Unknown());
        }
    }

    @Test
    void knowsNothingWhenTheDaemonIsStopped() throws IOException {
        var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        socket.close();
        assertThat(scan("tcp://127.0.0.1:" + socket.getLocalPort(), SampleFiles.text("a")))
                .isEqualTo(new Verdict.Unknown());
        assertThat(scan("unix:/nowhere/clamd.ctl", SampleFiles.text("a")))
                .isEqualTo(new Verdict.Unknown());
    }

    private Verdict scan(String address, byte[] content) {
        var settings = TestSettings.with(folder, address, Duration.ofMillis(500));
        return new VirusScanner(settings).scan(new ByteArrayInputStream(content));
    }
}
