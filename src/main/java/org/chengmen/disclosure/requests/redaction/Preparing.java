package org.chengmen.disclosure.requests.redaction;

import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.Move;
import org.chengmen.disclosure.requests.Progress;
import org.chengmen.disclosure.requests.RequestRefusal;
import org.chengmen.disclosure.requests.Requests;
import org.chengmen.disclosure.requests.Rights;
import org.chengmen.files.FileId;
import org.chengmen.files.FileKind;
import org.chengmen.files.FileView;
import org.chengmen.files.Files;
import org.chengmen.files.TakenIn;
import org.chengmen.files.Upload;
import org.chengmen.files.Visibility;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// Prepares the files of an answer: as they are, or without what must not go out (Art. 37). Files
/// are read and written outside of transactions.
@Service
public class Preparing {

    private final Requests requests;
    private final Progress progress;
    private final Files files;
    private final AnswerFiles attached;
    private final Rights rights;
    private final TransactionTemplate transaction;

    Preparing(
            Requests requests,
            Progress progress,
            Files files,
            AnswerFiles attached,
            Rights rights,
            TransactionTemplate transaction) {
        this.requests = requests;
        this.progress = progress;
        this.files = files;
        this.attached = attached;
        this.rights = rights;
        this.transaction = transaction;
    }

    public void add(String number, String name, InputStream content, Passages without)
            throws IOException {
        var request =
                requests.byNumber(number)
                        .filter(it -> rights.mayHandle(it.organisation()))
                        .orElseThrow(() -> Refused.because(RequestRefusal.UNKNOWN));
        Progress.check(request, Move.PREPARE);
        if (without.isEmpty()) {
            var taken = files.takeIn(upload(request, name, content));
            transaction.executeWithoutResult(it -> attach(number, taken));
        } else {
            addRedacted(request, name, content, without);
        }
    }

    /// The whole file is taken in first: what this room could not vouch for is not opened.
    private void addRedacted(
            InformationRequest request, String name, InputStream content, Passages without)
            throws IOException {
        var whole = files.takeIn(upload(request, name, content));
        var source = transaction.execute(it -> attachSource(request, whole));
        if (source == null || source.kind() != FileKind.PDF) {
            throw new Refused(List.of(Problem.at("file", RequestRefusal.REDACTION_NEEDS_PDF)));
        }
        var taken = files.takeIn(upload(request, name, redacted(source, without)));
        transaction.executeWithoutResult(it -> {
            files.attach(source.id(), AnswerFiles.source(request.id()));
            attach(request.number(), taken);
        });
    }

    private FileView attachSource(InformationRequest request, TakenIn whole) {
        progress.take(request.number(), it -> rights.mayHandle(it.organisation()));
        return files.keep(whole);
    }

    private InputStream redacted(FileView source, Passages without) throws IOException {
        try (var content = files.open(source)) {
            return new ByteArrayInputStream(PdfRedaction.redacted(content, without));
        }
    }

    private void attach(String number, TakenIn taken) {
        var request = progress.take(number, it -> rights.mayHandle(it.organisation()));
        var file = files.keep(taken);
        files.attach(file.id(), AnswerFiles.answer(request.id()));
        progress.move(request, Move.PREPARE, file.name());
    }

    private static Upload upload(InformationRequest request, String name, InputStream content) {
        return Upload.of(name, content, request.organisation(), Visibility.PRIVATE);
    }

    /// Takes a file away again, with what it was made of when nothing else is left.
    public void remove(String number, FileId file) {
        transaction.executeWithoutResult(it -> {
            var request = progress.take(number, one -> rights.mayHandle(one.organisation()));
            Progress.check(request, Move.PREPARE);
            files.detach(file, AnswerFiles.answer(request.id()));
            if (attached.answers(request.id()).isEmpty()) {
                attached.sources(request.id())
                        .forEach(one -> files.detach(one.id(), AnswerFiles.source(request.id())));
            }
        });
    }
}
