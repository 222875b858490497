package org.chengmen.files.laboratory;

import org.chengmen.files.FileKind;
import org.chengmen.files.FileRefusal;
import org.chengmen.files.FileWords;
import org.chengmen.files.FilesSettings;
import org.chengmen.files.storage.Quarantine;
import org.chengmen.kernel.Refused;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;

/// Sends files through the laboratory for the sake of their words.
@Component
class LaboratoryWords implements FileWords {

    private final Laboratory laboratory;
    private final Quarantine quarantine;
    private final FilesSettings settings;

    LaboratoryWords(Laboratory laboratory, Quarantine quarantine, FilesSettings settings) {
        this.laboratory = laboratory;
        this.quarantine = quarantine;
        this.settings = settings;
    }

    @Override
    public String read(FileKind kind, InputStream content) throws IOException {
        try (var file = quarantine.receive(content, settings.maxSize())) {
            return laboratory.words(file.path(), kind);
        } catch (Refused refused) {
            if (refused.problems().getFirst().code() == FileRefusal.BUSY) {
                throw refused;
            }
            throw new IOException(refused.getMessage());
        }
    }
}
