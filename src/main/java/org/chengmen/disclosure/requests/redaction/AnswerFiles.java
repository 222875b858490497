package org.chengmen.disclosure.requests.redaction;

import org.chengmen.disclosure.requests.RequestId;
import org.chengmen.files.FileId;
import org.chengmen.files.FileOwner;
import org.chengmen.files.FileView;
import org.chengmen.files.Files;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/// The files of a request: what goes out with the answer, and what that was made of. The second
/// never leaves the desk.
@Component
public class AnswerFiles {

    static final String ANSWER = "disclosure.request-answer";
    static final String SOURCE = "disclosure.request-source";

    private final Files files;

    AnswerFiles(Files files) {
        this.files = files;
    }

    public List<FileView> answers(RequestId request) {
        return files.attachedTo(answer(request));
    }

    public List<FileView> sources(RequestId request) {
        return files.attachedTo(source(request));
    }

    public Optional<FileView> answer(RequestId request, FileId file) {
        return answers(request).stream()
                .filter(it -> it.id().equals(file) && it.isServed())
                .findFirst();
    }

    static FileOwner answer(RequestId request) {
        return new FileOwner(ANSWER, request.toString());
    }

    static FileOwner source(RequestId request) {
        return new FileOwner(SOURCE, request.toString());
    }
}
