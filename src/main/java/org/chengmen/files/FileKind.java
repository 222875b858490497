package org.chengmen.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The kinds of file that can be taken in. Which of them are, the configuration says; what is not
/// listed here never is (ASVS 5.0, 5.2.2).
@SuppressWarnings("ImmutableEnumChecker") // its lists and sets are made by List.of and Set.of
public enum FileKind {
    PDF(Structure.PDF, "application/pdf", List.of("pdf"), "application/pdf"),
    OFD(Structure.OFD, "application/ofd", List.of("ofd"), "application/zip"),
    DOC(Structure.OLE, "application/msword", List.of("doc"), Sniffed.OLE),
    XLS(Structure.OLE, "application/vnd.ms-excel", List.of("xls"), Sniffed.OLE),
    PPT(Structure.OLE, "application/vnd.ms-powerpoint", List.of("ppt"), Sniffed.OLE),
    WPS(Structure.OLE, "application/kswps", List.of("wps"), Sniffed.OLE),
    DOCX(
            Structure.OOXML,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx"),
            Sniffed.ZIP,
            Sniffed.OOXML),
    XLSX(
            Structure.OOXML,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of("xlsx"),
            Sniffed.ZIP,
            Sniffed.OOXML),
    PPTX(
            Structure.OOXML,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            List.of("pptx"),
            Sniffed.ZIP,
            Sniffed.OOXML),
    JPEG(Structure.PICTURE, "image/jpeg", List.of("jpg", "jpeg"), "image/jpeg"),
    PNG(Structure.PICTURE, "image/png", List.of("png"), "image/png"),
    GIF(Structure.PICTURE, "image/gif", List.of("gif"), "image/gif"),
    WEBP(Structure.PICTURE, "image/webp", List.of("webp"), "image/webp"),
    MP4(
            Structure.VIDEO,
            "video/mp4",
            List.of("mp4"),
            "video/mp4",
            "application/mp4",
            "video/x-m4v",
            "video/quicktime"),
    VTT(Structure.TEXT, "text/vtt", List.of("vtt"), Sniffed.TEXT, Sniffed.UNKNOWN),
    CSV(Structure.TEXT, "text/csv", List.of("csv"), Sniffed.TEXT, Sniffed.UNKNOWN),
    TXT(Structure.TEXT, "text/plain", List.of("txt"), Sniffed.TEXT, Sniffed.UNKNOWN),
    ZIP(Structure.ARCHIVE, "application/zip", List.of("zip"), Sniffed.ZIP);

    private final Structure structure;
    private final String mediaType;
    private final List<String> extensions;
    private final Set<String> sniffed;

    FileKind(Structure structure, String mediaType, List<String> extensions, String... sniffed) {
        this.structure = structure;
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.sniffed = Set.of(sniffed);
    }

    public static Optional<FileKind> ofExtension(String extension) {
        return Arrays.stream(values()).filter(it -> it.extensions.contains(extension)).findFirst();
    }

    public Structure structure() {
        return structure;
    }

    public String mediaType() {
        return mediaType;
    }

    public List<String> extensions() {
        return extensions;
    }

    /// Whether content that looks like this media type can be of this kind.
    public boolean looksLike(String mediaType) {
        return sniffed.contains(mediaType);
    }

    /// A picture or video is shown where it stands; anything else is only handed over.
    public boolean isShown() {
        return structure == Structure.PICTURE || structure == Structure.VIDEO;
    }

    /// How the inside is built, and so how it is checked.
    public enum Structure {
        PDF,
        OFD,
        OLE,
        OOXML,
        PICTURE,
        VIDEO,
        TEXT,
        ARCHIVE
    }

    private static final class Sniffed {

        static final String OLE = "application/x-tika-msoffice";
        static final String OOXML = "application/x-tika-ooxml";
        static final String ZIP = "application/zip";
        static final String TEXT = "text/plain";
        static final String UNKNOWN = "application/octet-stream";
    }
}
