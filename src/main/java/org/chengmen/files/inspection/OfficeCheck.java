package org.chengmen.files.inspection;

import org.chengmen.files.FileKind;
import org.chengmen.files.FileRefusal;
import org.chengmen.files.FilesSettings;
import org.chengmen.kernel.Refused;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// An Office document of the newer kind (OOXML): the archive's checks, and nothing in it that runs
/// or is fetched when it is opened.
final class OfficeCheck extends ArchiveCheck {

    private static final Map<FileKind, String> MAIN =
            Map.of(
                    FileKind.DOCX, "word/",
                    FileKind.XLSX, "xl/",
                    FileKind.PPTX, "ppt/");
    private static final Pattern RUNS =
            Pattern.compile("(?i).*(vbaproject|vbadata|/activex/|/macrosheets/).*");
    private static final Pattern EMBEDDED =
            Pattern.compile("(?i).*/embeddings/[^/]+\\.(docx|xlsx|pptx)");
    private static final Pattern EXTERNAL_TEMPLATE =
            Pattern.compile(
                    "<[^>]*attachedTemplate[^>]*TargetMode\\s*=\\s*[\"']External[^>]*>|"
                            + "<[^>]*TargetMode\\s*=\\s*[\"']External[^>]*attachedTemplate[^>]*>");
    private static final int PART = 1024 * 1024;

    private final FileKind kind;

    OfficeCheck(FilesSettings.Archive bounds, FileKind kind) {
        super(bounds);
        this.kind = kind;
    }

    @Override
    void checkNames(ZipDirectory directory) {
        var names = directory.entries().stream().map(it -> it.name()).toList();
        var main = MAIN.getOrDefault(kind, "");
        if (!names.contains("[Content_Types].xml")
                || names.stream().noneMatch(it -> it.startsWith(main))) {
            throw Refused.because(
                    FileRefusal.EXTENSION_DISAGREES,
                    kind.extensions().getFirst(),
                    "application/zip");
        }
        if (names.stream().anyMatch(it -> RUNS.matcher(it).matches())) {
            throw Refused.because(FileRefusal.MACROS);
        }
    }

    @Override
    int wanted(String name) {
        return isDescription(name) ? PART : super.wanted(name);
    }

    @Override
    void checkEntry(String name, byte[] start) {
        if (!isDescription(name)) {
            return;
        }
        var text = new String(start, StandardCharsets.UTF_8);
        if (text.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw Refused.because(FileRefusal.MACROS);
        }
        if (EXTERNAL_TEMPLATE.matcher(text).find()) {
            throw Refused.because(FileRefusal.EXTERNAL_TEMPLATE);
        }
    }

    private static boolean isDescription(String name) {
        return name.equals("[Content_Types].xml") || name.endsWith(".rels");
    }

    /// Charts bring their table along as a document of its own.
    @Override
    boolean mayHoldArchive(String name) {
        return EMBEDDED.matcher(name).matches();
    }
}
