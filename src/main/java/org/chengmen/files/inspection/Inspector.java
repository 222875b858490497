package org.chengmen.files.inspection;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.chengmen.files.FileKind;
import org.chengmen.files.FileRefusal;
import org.chengmen.files.FilesSettings;
import org.chengmen.kernel.Refused;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Looks into a file in quarantine: is it the kind that its name says, whole, and nothing besides?
public final class Inspector {

    private static final MimeTypes SNIFFER = MimeTypes.getDefaultMimeTypes();

    private final FilesSettings.Archive archive;
    private final FilesSettings.Picture picture;

    public Inspector(FilesSettings.Archive archive, FilesSettings.Picture picture) {
        this.archive = archive;
        this.picture = picture;
    }

    public void inspect(Path file, FileKind kind) throws IOException {
        if (Files.size(file) == 0) {
            throw Refused.because(FileRefusal.EMPTY);
        }
        checkAgreement(file, kind);
        switch (kind.structure()) {
            case PDF -> PdfCheck.check(file);
            case OLE -> OleCheck.check(file, kind);
            case OOXML -> new OfficeCheck(archive, kind).check(file);
            case OFD -> new OfdCheck(archive).check(file);
            case ARCHIVE -> new ArchiveCheck(archive).check(file);
            case PICTURE -> new PictureCheck(picture).check(file, kind);
            case VIDEO -> VideoCheck.check(file);
            case TEXT -> TextCheck.check(file);
        }
    }

    private static void checkAgreement(Path file, FileKind kind) throws IOException {
        var sniffed = sniff(file);
        if (kind.structure() == FileKind.Structure.OOXML && FileKind.DOC.looksLike(sniffed)) {
            OleCheck.checkEncryption(file);
        }
        if (!kind.looksLike(sniffed)) {
            throw Refused.because(
                    FileRefusal.EXTENSION_DISAGREES, kind.extensions().getFirst(), sniffed);
        }
    }

    /// By content alone: the name has no say in this.
    private static String sniff(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), 128 * 1024)) {
            return SNIFFER.detect(in, new Metadata()).getBaseType().toString();
        }
    }
}
