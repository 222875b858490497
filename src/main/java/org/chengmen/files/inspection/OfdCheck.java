package org.chengmen.files.inspection;

import org.chengmen.files.FileRefusal;
import org.chengmen.files.FilesSettings;
import org.chengmen.kernel.Refused;

/// An OFD document (GB/T 33190-2016): an archive whose entry is `OFD.xml`.
final class OfdCheck extends ArchiveCheck {

    OfdCheck(FilesSettings.Archive bounds) {
        super(bounds);
    }

    @Override
    void checkNames(ZipDirectory directory) {
        if (directory.entries().stream().noneMatch(it -> it.name().equals("OFD.xml"))) {
            throw Refused.because(FileRefusal.EXTENSION_DISAGREES, "ofd", "application/zip");
        }
    }
}
