package org.chengmen.publishing.imports;

import org.chengmen.publishing.content.WordDocuments;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/// A Word document is one document, under the name of its file. Its pictures are left out: nobody
/// has said what they show.
@Component
class WordFile implements Source {

    @Override
    public boolean reads(String name) {
        return name.endsWith(".docx");
    }

    @Override
    public void read(Path file, Consumer<Line> lines) throws IOException {
        var name = file.getFileName().toString();
        try (var content = Files.newInputStream(file)) {
            var word = WordDocuments.read(content);
            var title = word.title().isEmpty() ? name.replaceFirst("\\.docx$", "") : word.title();
            lines.accept(Line.of(name, 1, document(name, title, word.withPictures(it -> null))));
        }
    }

    private static ImportedDocument document(String id, String title, String html) {
        return new ImportedDocument(
                id, null, null, null, null, title, null, html, null, null, null, Map.of());
    }
}
