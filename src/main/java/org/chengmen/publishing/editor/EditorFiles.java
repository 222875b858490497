package org.chengmen.publishing.editor;

import org.chengmen.files.FileRefusal;
import org.chengmen.files.FileView;
import org.chengmen.files.Files;
import org.chengmen.files.TakenIn;
import org.chengmen.files.Upload;
import org.chengmen.files.Visibility;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Person;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;

/// Takes pictures and files of a content in for the organisation of whoever writes.
@Component
class EditorFiles {

    private final Files files;
    private final CurrentPerson person;

    EditorFiles(Files files, CurrentPerson person) {
        this.files = files;
        this.person = person;
    }

    TakenIn takeIn(MultipartFile part) throws IOException {
        try (var content = part.getInputStream()) {
            return takeIn(Objects.requireNonNullElse(part.getOriginalFilename(), ""), content);
        }
    }

    TakenIn takeIn(String name, InputStream content) throws IOException {
        return files.takeIn(Upload.of(name, content, organisation(), Visibility.PUBLIC));
    }

    FileView keep(TakenIn taken) {
        return files.keep(taken);
    }

    private UUID organisation() {
        return person.signedIn()
                .map(Person::organisation)
                .orElseThrow(() -> Refused.because(FileRefusal.ORGANISATION_NOT_YOURS));
    }
}
