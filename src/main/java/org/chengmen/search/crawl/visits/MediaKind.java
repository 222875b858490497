package org.chengmen.search.crawl.visits;

import org.chengmen.files.FileKind;
import org.chengmen.outbound.AnswerHeaders;
import org.chengmen.search.crawl.addresses.WebAddress;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What an answer is by its media type, and by its name where the type says nothing.
enum MediaKind {
    PAGE,
    FILE,
    OTHER;

    private static final Set<String> PAGES =
            Set.of("text/html", "application/xhtml+xml", "text/plain", "");
    private static final Set<String> SAY_NOTHING =
            Set.of(
                    "application/octet-stream",
                    "application/x-download",
                    "application/force-download");
    private static final Set<FileKind> READABLE =
            EnumSet.of(
                    FileKind.PDF,
                    FileKind.DOC,
                    FileKind.DOCX,
                    FileKind.XLS,
                    FileKind.XLSX,
                    FileKind.PPT,
                    FileKind.PPTX,
                    FileKind.WPS);

    static MediaKind of(String contentType, WebAddress address) {
        var type = mediaType(contentType);
        if (fileKind(type, address).isPresent()) {
            return FILE;
        }
        return PAGES.contains(type) ? PAGE : OTHER;
    }

    static Optional<FileKind> fileKind(AnswerHeaders headers, WebAddress address) {
        return fileKind(mediaType(headers.contentType().orElse("")), address);
    }

    private static Optional<FileKind> fileKind(String type, WebAddress address) {
        var named = FileKind.ofExtension(address.extension()).filter(READABLE::contains);
        return Arrays.stream(FileKind.values())
                .filter(it -> it.mediaType().equals(type) && READABLE.contains(it))
                .findFirst()
                .or(() -> SAY_NOTHING.contains(type) || type.isEmpty() ? named : Optional.empty());
    }

    private static String mediaType(String contentType) {
        var end = contentType.indexOf(';');
        var type = end < 0 ? contentType : contentType.substring(0, end);
        return type.strip().toLowerCase(Locale.ROOT);
    }
}
