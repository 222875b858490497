package org.chengmen.publishing.imports;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.springframework.context.MessageSource;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says how far an import is, and what it refuses: file, line, code, and the sentence.
final class ImportReport {

    private static final int EVERY = 5_000;
    private static final int MOST_PRINTED = 1_000;

    private final PrintStream out;
    private final MessageSource messages;
    private final InstantSource clock;
    private final Instant began;
    private long read;
    private long added;
    private long known;
    private long refused;

    ImportReport(PrintStream out, MessageSource messages, InstantSource clock) {
        this.out = out;
        this.messages = messages;
        this.clock = clock;
        this.began = clock.instant();
    }

    void taken(int lines, int fresh) {
        var before = read / EVERY;
        read += lines;
        added += fresh;
        known += lines - fresh;
        if (read / EVERY > before) {
            print("publishing.import.progress", read, added, known, refused, perSecond());
        }
    }

    void refused(String file, long number, Refused why) {
        read++;
        refused++;
        if (refused <= MOST_PRINTED) {
            var texts = why.problems().stream().map(this::text).collect(Collectors.joining("; "));
            out.println(file + ":" + number + ": " + texts);
        }
    }

    private String text(Problem problem) {
        var field = problem.field() == null ? "" : problem.field() + " ";
        return field
                + problem.code().code()
                + " "
                + message(problem.code().messageKey(), problem.values().toArray());
    }

    /// True where nothing was refused.
    boolean end(boolean dry) {
        var key = dry ? "publishing.import.dry" : "publishing.import.done";
        print(key, read, added, known, refused, perSecond());
        return refused == 0;
    }

    private long perSecond() {
        var millis = Math.max(1, Duration.between(began, clock.instant()).toMillis());
        return (added + known) * 1000 / millis;
    }

    private void print(String key, Object... values) {
        out.println(message(key, values));
    }

    private String message(String key, Object... values) {
        return messages.getMessage(key, values, Locale.getDefault());
    }
}
