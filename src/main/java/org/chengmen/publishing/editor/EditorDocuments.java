package org.chengmen.publishing.editor;

import org.chengmen.kernel.Refused;
import org.chengmen.publishing.content.Spreadsheets;
import org.chengmen.publishing.content.WordDocument;
import org.chengmen.publishing.content.WordDocuments;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/// Reads documents that somebody imports into a content. A picture that cannot be taken in is left
/// out; the cleaning says so.
@Component
class EditorDocuments {

    private final EditorFiles files;

    EditorDocuments(EditorFiles files) {
        this.files = files;
    }

    String html(MultipartFile file) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var content = file.getInputStream()) {
            return name.toLowerCase(Locale.ROOT).endsWith(".xlsx")
                    ? Spreadsheets.read(content)
                    : html(WordDocuments.read(content));
        }
    }

    private String html(WordDocument document) {
        var title =
                document.title().isEmpty()
                        ? ""
                        : "<h2>" + Entities.escape(document.title()) + "</h2>";
        return title + document.withPictures(this::keep);
    }

    private @Nullable String keep(WordDocument.Picture picture) {
        try {
            var taken = files.takeIn(picture.name(), new ByteArrayInputStream(picture.bytes()));
            return files.keep(taken).href();
        } catch (Refused refused) {
            return null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
