package org.chengmen.files.web;

import org.chengmen.files.FileOwner;
import org.chengmen.files.FileView;
import org.chengmen.files.Files;
import org.chengmen.files.TakenIn;
import org.chengmen.files.Upload;
import org.chengmen.files.Visibility;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Takes files in for an organisation's desk. Internal ones belong to its desk from the start, so
/// that its staff can read them.
@Component
public class DeskUpload {

    private final Files files;

    DeskUpload(Files files) {
        this.files = files;
    }

    TakenIn takeIn(MultipartFile part, UUID organisation, Visibility visibility)
            throws IOException {
        try (var content = part.getInputStream()) {
            var name = Objects.requireNonNullElse(part.getOriginalFilename(), "");
            return takeIn(Upload.of(name, content, organisation, visibility));
        }
    }

    TakenIn takeIn(Upload upload) throws IOException {
        return files.takeIn(upload);
    }

    @Transactional
    public FileView keep(TakenIn taken) {
        var file = files.keep(taken);
        if (file.visibility() == Visibility.PRIVATE) {
            files.attach(file.id(), FileOwner.organisation(file.organisation()));
        }
        return file;
    }

    /// One of several files: the others are taken in whatever becomes of it.
    Result store(MultipartFile part, UUID organisation, Visibility visibility) throws IOException {
        var name = Objects.requireNonNullElse(part.getOriginalFilename(), "");
        try {
            return new Result(name, keep(takeIn(part, organisation, visibility)), List.of());
        } catch (Refused refused) {
            return new Result(name, null, refused.problems());
        }
    }

    /// What became of one of the files that were sent together.
    public record Result(String name, @Nullable FileView file, List<Problem> problems) {

        /// The name as it was sent, with what hides in it made visible, and not without end.
        public String shownName() {
            var shown = name.replaceAll("[\\p{Cc}\\p{Cf}]", "\ufffd");
            return shown.length() <= 80 ? shown : shown.substring(0, 79) + "…";
        }
    }
}
