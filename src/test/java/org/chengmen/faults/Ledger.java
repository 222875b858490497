package org.chengmen.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/// The account of an honest client: what it sent, what was acknowledged by a number, and what it
/// had to send again because it heard nothing. At the end it is compared with what is stored.
final class Ledger implements AutoCloseable {

    private static final Pattern NUMBER = Pattern.compile("\"number\":\"([0-9a-z-]+)\"");
    private static final int WRITERS = 4;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final List<RunningPortal> portals;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();
    private volatile boolean open = true;
    private final List<Thread> writers = new ArrayList<>();

    Ledger(RunningPortal... portals) {
        this.portals = List.of(portals);
        for (var writer = 0; writer < WRITERS; writer++) {
            writers.add(Thread.startVirtualThread(this::write));
        }
    }

    private void write() {
        while (open) {
            var text = "ledger " + UUID.randomUUID();
            sent.add(text);
            while (open && !acknowledged.containsKey(text)) {
                send(text);
            }
        }
    }

    /// The key is the text's own: sent again, it is the same write.
    private void send(String text) {
        var portal = portals.get(Math.floorMod(turn.getAndIncrement(), portals.size()));
        var request =
                HttpRequest.newBuilder(URI.create(portal.address() + "/api/feedback"))
                        .timeout(Duration.ofSeconds(8))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", text.substring("ledger ".length()))
                        .POST(
                                BodyPublishers.ofString(
                                        "{\"kind\":\"ERROR\",\"text\":\"%s\"}".formatted(text)))
                        .build();
        try {
            note(text, client.send(request, BodyHandlers.ofString()));
        } catch (IOException nobody) {
            count(nobody.getClass().getSimpleName());
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(String text, HttpResponse<String> answer) {
        var number = NUMBER.matcher(answer.body());
        var found = number.find();
        count(answer.statusCode() + (answer.statusCode() < 300 && !found ? " empty" : ""));
        if (answer.statusCode() == 201 && found) {
            acknowledged.put(text, number.group(1));
        } else {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private void count(String answer) {
        answers.computeIfAbsent(answer, it -> new AtomicInteger()).incrementAndGet();
    }

    /// Waits until so many more writes were acknowledged.
    void awaitMore(int writes) {
        var enough = acknowledged.size() + writes;
        for (var tries = 0; acknowledged.size() < enough; tries++) {
            if (tries > 6000) {
                throw new IllegalStateException("No more acknowledgements: " + answers());
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    /// How often each kind of answer was heard.
    Map<String, Integer> answers() {
        var counted = new TreeMap<String, Integer>();
        answers.forEach((answer, count) -> counted.put(answer, count.get()));
        return counted;
    }

    int acknowledged() {
        return acknowledged.size();
    }

    @Override
    public void close() {
        stop();
    }

    /// Nothing more is sent; what is under way is waited for.
    void stop() {
        open = false;
        for (var writer : writers) {
            try {
                writer.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Only after `stop`.
    Balance balance(Connection database) throws SQLException {
        var stored = new HashMap<String, List<String>>();
        try (var statement =
                        database.prepareStatement(
                                "select text, number from feedback.entry where text like 'ledger"
                                        + " %'");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                stored.computeIfAbsent(rows.getString(1), it -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return new Balance(
                acknowledged.size(),
                lost(stored),
                (int) stored.values().stream().filter(it -> it.size() > 1).count(),
                (int) stored.keySet().stream().filter(it -> !sent.contains(it)).count());
    }

    private int lost(Map<String, List<String>> stored) {
        return (int)
                acknowledged.entrySet().stream()
                        .filter(it ->
                                !stored.getOrDefault(it.getKey(), List.of())
                                        .contains(it.getValue()))
                        .count();
    }

    /// What became of the writes.
    record Balance(int acknowledged, int lost, int doubled, int neverSent) {}
}
