package org.chengmen.publishing.checks;

import org.chengmen.files.FileKind;
import org.chengmen.files.FileWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Reads the words of attachments, as much as a check needs and never more than fits in memory.
@Component
class AttachmentText {

    static final int MOST_CHARACTERS = 2_000_000;
    private static final long LARGEST = 100L * 1024 * 1024;
    private static final Logger LOG = LoggerFactory.getLogger(AttachmentText.class);

    private final FileWords words;

    AttachmentText(FileWords words) {
        this.words = words;
    }

    sealed interface Outcome {}

    record Read(String text) implements Outcome {}

    /// It has words, but they could not be read: damaged, too large, or pictures of pages.
    record Unreadable() implements Outcome {}

    /// A picture, a video, an archive.
    record Wordless() implements Outcome {}

    Outcome read(AttachedFile file) {
        if (file.size() > LARGEST) {
            return new Unreadable();
        }
        try (var content = file.content().open()) {
            return read(file.extension(), content);
        } catch (IOException | RuntimeException broken) {
            LOG.info("The words of an attachment could not be read: {}", broken.toString());
            return new Unreadable();
        }
    }

    private Outcome read(String extension, InputStream content) throws IOException {
        return switch (extension) {
            case "docx", "xlsx", "pptx", "pdf", "doc", "xls", "ppt", "wps" ->
                    found(words.read(FileKind.ofExtension(extension).orElseThrow(), content));
            case "txt", "csv" ->
                    new Read(
                            new String(
                                    content.readNBytes(MOST_CHARACTERS * 2),
                                    StandardCharsets.UTF_8));
            case "ofd" -> new Unreadable();
            default -> new Wordless();
        };
    }

    private static Outcome found(String text) {
        return text.isBlank() ? new Unreadable() : new Read(text);
    }
}
