package org.chengmen.publishing.editor;

import org.chengmen.files.FileRefusal;
import org.chengmen.kernel.Refused;
import org.chengmen.publishing.content.CleanContent;
import org.chengmen.publishing.content.ContentCleaner;
import org.chengmen.publishing.content.ContentRules;
import org.chengmen.publishing.content.Format;
import org.chengmen.publishing.editions.ForPublishingStaff;
import org.chengmen.shell.Frame;
import org.chengmen.shell.receipts.IdempotencyKey;
import org.chengmen.shell.receipts.Receipts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/// What the editor asks while somebody writes.
@RestController
@ForPublishingStaff
class EditorApi {

    private final EditorFiles files;
    private final EditorDocuments documents;
    private final Receipts receipts;

    EditorApi(EditorFiles files, EditorDocuments documents, Receipts receipts) {
        this.files = files;
        this.documents = documents;
        this.receipts = receipts;
    }

    /// Changes nothing: the same rules for what is pasted as for what is saved.
    @PostMapping("/api/publishing/editor/clean")
    Cleaned clean(
            @RequestParam(defaultValue = "") String html,
            @RequestParam(defaultValue = "") Set<Format> formats,
            Frame frame) {
        return Cleaned.of(ContentCleaner.clean(html, new ContentRules(formats)), frame);
    }

    @PostMapping("/api/publishing/editor/files")
    @ResponseStatus(HttpStatus.CREATED)
    EditorFile store(
            IdempotencyKey key, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var taken = files.takeIn(given(file));
        return receipts.once(
                key, taken.received(), EditorFile.class, () -> EditorFile.of(files.keep(taken)));
    }

    /// Reads a Word document or a spreadsheet; its pictures become files of the organisation.
    @PostMapping("/api/publishing/editor/word")
    Cleaned read(
            IdempotencyKey key,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") Set<Format> formats,
            Frame frame)
            throws IOException {
        var html = documents.html(given(file));
        return Cleaned.of(ContentCleaner.clean(html, new ContentRules(formats)), frame);
    }

    private static MultipartFile given(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw Refused.because(FileRefusal.NOTHING_CHOSEN);
        }
        return file;
    }

    /// What may be inserted, and what its writer should know was taken out.
    record Cleaned(String html, List<String> removed) {

        static Cleaned of(CleanContent content, Frame frame) {
            var removed =
                    content.removed().stream().map(it -> frame.t(it.key(), it.count())).toList();
            return new Cleaned(content.html(), removed);
        }
    }
}
