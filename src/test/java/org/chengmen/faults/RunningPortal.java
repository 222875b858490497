package org.chengmen.faults;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// The program in a JVM of its own, as an operator would start it.
final class RunningPortal implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final Path LOGS = Path.of("target/faults");

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Instant started = Instant.now();
    private final Process process;
    private final Path log;
    private final int port;
    private final int managementPort;

    private RunningPortal(Process process, Path log, int port, int managementPort) {
        this.process = process;
        this.log = log;
        this.port = port;
        this.managementPort = managementPort;
    }

    /// Started, not yet ready.
    static RunningPortal launch(
            String name, int port, Map<String, String> environment, String... settings) {
        var managementPort = freePort();
        var log = LOGS.resolve(name + ".log");
        var command = new ArrayList<>(program());
        command.addAll(
                List.of(
                        "--server.port=" + port,
                        "--management.server.port=" + managementPort,
                        "--chengmen.feedback.per-hour=1000000"));
        command.addAll(Arrays.asList(settings));
        try {
            Files.createDirectories(LOGS);
            var builder =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            return new RunningPortal(builder.start(), log, port, managementPort);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static RunningPortal start(String name, int port, Path data) {
        return launch(name, port, Map.of(), "--chengmen.data=" + data).awaitReady();
    }

    private static List<String> program() {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-cp",
                classPath(),
                "org.chengmen.Chengmen");
    }

    private static String classPath() {
        var all =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator, -1))
                .filter(it -> !it.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    RunningPortal awaitReady() {
        for (var tries = 0; tries < 600; tries++) {
            if (hasEnded(200)) {
                throw new IllegalStateException("Ended while starting:\n" + output());
            }
            if (health("readiness") == 200) {
                return this;
            }
        }
        throw new IllegalStateException("Not ready after two minutes:\n" + output());
    }

    /// Fails where it has ended, or has taken two minutes.
    void checkAlive() {
        var age = Duration.between(started, Instant.now());
        if (hasEnded(50) || age.compareTo(PATIENCE) > 0) {
            throw new IllegalStateException("Not open:\n" + output());
        }
    }

    /// The status of a health group, or 0 where nobody answers.
    int health(String group) {
        return status("http://127.0.0.1:" + managementPort + "/actuator/health/" + group);
    }

    /// What the readiness group says of itself, or an empty text.
    String readiness() {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:"
                                                + managementPort
                                                + "/actuator/health/readiness"))
                        .timeout(Duration.ofSeconds(10))
                        .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString()).body();
        } catch (IOException nobody) {
            return "";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    int page(String path) {
        return status(address() + path);
    }

    private static int status(String address) {
        var request =
                HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(10)).build();
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException nobody) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    /// As `kill -9` does.
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /// Its exit code, once it has ended by itself.
    int exitCode() {
        if (!hasEnded(60_000)) {
            throw new IllegalStateException("Still running:\n" + output());
        }
        return process.exitValue();
    }

    private boolean hasEnded(int milliseconds) {
        try {
            return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    String output() {
        try {
            return Files.readString(log);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// An orderly stop.
    @Override
    public void close() {
        process.destroy();
        if (!hasEnded(30_000)) {
            kill();
        }
    }
}
