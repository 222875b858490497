package org.chengmen.files.laboratory;

import org.chengmen.files.FileKind;
import org.chengmen.files.FileRefusal;
import org.chengmen.files.FilesSettings;
import org.chengmen.files.pictures.Renderings;
import org.chengmen.files.storage.Quarantine;
import org.chengmen.kernel.Refused;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Has files from outside read in programs of their own, which are kept warm between files: a file
/// that eats memory or time there costs that program and is refused.
@Component
public class Laboratory implements DisposableBean {

    private final Deque<Bench> free = new ConcurrentLinkedDeque<>();
    private final FilesSettings settings;
    private final Quarantine quarantine;
    private final ChildProgram program;
    private final Semaphore places;

    public Laboratory(FilesSettings settings, Quarantine quarantine) {
        this.settings = settings;
        this.quarantine = quarantine;
        this.program = new ChildProgram(quarantine.spool());
        this.places = new Semaphore(settings.laboratory().programs(), true);
    }

    /// Refuses what is not whole, not the kind that its name says, or more than that.
    public void inspect(Path file, FileKind kind) throws IOException {
        ask(Task.inspect(file, kind));
    }

    public Renderings develop(Path picture, FileKind kind) throws IOException {
        var stem = quarantine.place();
        try {
            return Renderings.of(ask(Task.develop(picture, kind, stem)).sheets(), quarantine);
        } catch (IOException | RuntimeException refused) {
            quarantine.clear(stem);
            throw refused;
        }
    }

    public String words(Path file, FileKind kind) throws IOException {
        var stem = quarantine.place();
        try {
            ask(Task.words(file, kind, stem));
            return Files.readString(Task.words(stem));
        } finally {
            quarantine.clear(stem);
        }
    }

    private Answer.Good ask(Task task) throws IOException {
        enter();
        try {
            return switch (answer(task)) {
                case Answer.Good good -> good;
                case Answer.Bad bad -> throw Refused.because(bad.refusal(), bad.values().toArray());
                case Answer.Failed failed -> throw new IOException(failed.message());
            };
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (!places.tryAcquire(
                    settings.picture().patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw Refused.because(FileRefusal.BUSY);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Refused.because(FileRefusal.BUSY);
        }
    }

    /// One that has gone home between two files is no reason to refuse the second.
    private Answer answer(Task task) throws IOException {
        var waiting = free.pollFirst();
        if (waiting != null && waiting.isAlive()) {
            try {
                return asked(waiting, task);
            } catch (IOException retired) {
                waiting.close();
            }
        }
        return asked(Bench.start(settings, program), task);
    }

    private Answer asked(Bench bench, Task task) throws IOException {
        try {
            var answer = bench.ask(task);
            free.addFirst(bench);
            return answer;
        } catch (Refused dead) {
            bench.close();
            throw dead;
        }
    }

    @Override
    public void destroy() {
        free.forEach(Bench::close);
    }
}
