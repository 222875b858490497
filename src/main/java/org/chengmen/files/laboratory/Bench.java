package org.chengmen.files.laboratory;

import org.chengmen.files.FileRefusal;
import org.chengmen.files.FilesSettings;
import org.chengmen.kernel.Refused;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// One laboratory at work, seen from the portal.
final class Bench implements AutoCloseable {

    private final Process process;
    private final Duration patience;
    private final DataOutputStream tasks;
    private final DataInputStream answers;

    private Bench(Process process, Duration patience) {
        this.process = process;
        this.patience = patience;
        this.tasks = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(process.getInputStream());
    }

    static Bench start(FilesSettings settings, ChildProgram program) throws IOException {
        return new Bench(program.start(settings), settings.laboratory().patience());
    }

    /// A file on which the laboratory dies, or does not finish in time, is refused.
    Answer ask(Task task) throws IOException {
        var guard = Thread.ofVirtual().start(this::endAfterPatience);
        try {
            task.write(tasks);
            tasks.flush();
            return Answer.read(answers);
        } catch (IOException silent) {
            if (hasRetired()) {
                throw silent;
            }
            throw Refused.because(FileRefusal.TOO_MUCH_WORK);
        } finally {
            guard.interrupt();
        }
    }

    private void endAfterPatience() {
        try {
            Thread.sleep(patience);
            process.destroyForcibly();
        } catch (InterruptedException answered) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether it ended by itself, for want of work.
    private boolean hasRetired() {
        try {
            return process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
