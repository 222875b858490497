package org.chengmen.publishing.imports;

import org.chengmen.alliance.Alliance;
import org.chengmen.kernel.Refused;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.types.DocumentTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Imports a file or a folder of files, batch after batch. Lines are prepared on all processors;
/// what is refused is said and the rest goes on.
@Component
class DocumentImport {

    private static final int BATCH = 500;

    private final List<Source> sources;
    private final BatchImport batches;
    private final Alliance alliance;
    private final Columns columns;
    private final DocumentTypes types;
    private final MessageSource messages;

    DocumentImport(
            List<Source> sources,
            BatchImport batches,
            Alliance alliance,
            Columns columns,
            DocumentTypes types,
            MessageSource messages) {
        this.sources = sources;
        this.batches = batches;
        this.alliance = alliance;
        this.columns = columns;
        this.types = types;
        this.messages = messages;
    }

    /// True where nothing was refused.
    boolean run(Path from, ImportOptions options, PrintStream out) throws IOException {
        var clock = Clock.systemUTC();
        var report = new ImportReport(out, messages, clock);
        var preparation = new Preparation(alliance, columns, types, messages, options, clock);
        for (var file : files(from)) {
            read(file, new Run(preparation, options, report, file.getFileName().toString()));
        }
        return report.end(options.dry());
    }

    private static List<Path> files(Path from) throws IOException {
        if (!Files.isDirectory(from)) {
            return List.of(from);
        }
        try (Stream<Path> all = Files.list(from)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void read(Path file, Run run) {
        var name = run.file.toLowerCase(Locale.ROOT);
        var source = sources.stream().filter(it -> it.reads(name)).findFirst();
        try {
            source.orElseThrow(() -> Refused.because(ImportRefusal.FORMAT_UNKNOWN))
                    .read(file, run::add);
        } catch (Refused refused) {
            run.report.refused(run.file, 0, refused);
        } catch (IOException unreadable) {
            run.report.refused(run.file, 0, Refused.because(ImportRefusal.FILE_UNREADABLE));
        }
        run.write();
    }

    /// The lines of one file on their way.
    private final class Run {

        private final Preparation preparation;
        private final ImportOptions options;
        private final ImportReport report;
        private final String file;
        private final List<Line> waiting = new ArrayList<>(BATCH);

        Run(Preparation preparation, ImportOptions options, ImportReport report, String file) {
            this.preparation = preparation;
            this.options = options;
            this.report = report;
            this.file = file;
        }

        void add(Line line) {
            waiting.add(line);
            if (waiting.size() == BATCH) {
                write();
            }
        }

        void write() {
            var results = waiting.parallelStream().map(this::prepared).toList();
            waiting.clear();
            var good = new ArrayList<Prepared>();
            for (var result : results) {
                if (result.prepared != null) {
                    good.add(result.prepared);
                } else if (result.refused != null) {
                    report.refused(file, result.number, result.refused);
                }
            }
            if (!good.isEmpty()) {
                report.taken(good.size(), fresh(good));
            }
        }

        private int fresh(List<Prepared> good) {
            return options.dry() ? good.size() - batches.known(good) : batches.write(good, file);
        }

        private Result prepared(Line line) {
            try {
                if (line.refused() != null) {
                    throw line.refused();
                }
                var document = line.document();
                return document == null
                        ? new Result(line.number(), null, null)
                        : new Result(line.number(), preparation.prepare(document), null);
            } catch (Refused refused) {
                return new Result(line.number(), null, refused);
            }
        }
    }

    private record Result(long number, @Nullable Prepared prepared, @Nullable Refused refused) {}
}
