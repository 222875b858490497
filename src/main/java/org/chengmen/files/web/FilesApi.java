package org.chengmen.files.web;

import org.chengmen.files.FileRefusal;
import org.chengmen.files.FileView;
import org.chengmen.files.Visibility;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.receipts.IdempotencyKey;
import org.chengmen.shell.receipts.Receipts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.util.UUID;

/// Files from programs of the staff's organisations.
@RestController
@ForStaff({Role.EDITOR, Role.PUBLISHER, Role.SITE_ADMINISTRATOR})
class FilesApi {

    private final DeskUpload upload;
    private final DeskRights rights;
    private final Receipts receipts;

    FilesApi(DeskUpload upload, DeskRights rights, Receipts receipts) {
        this.upload = upload;
        this.rights = rights;
        this.receipts = receipts;
    }

    /// The bytes come in before anything is decided, so that the same key with other bytes is seen.
    @PostMapping("/api/files")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt store(
            IdempotencyKey key,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(defaultValue = "PUBLIC") Visibility visibility)
            throws IOException {
        var owner = rights.organisation(organisation);
        if (file == null) {
            throw Refused.because(FileRefusal.NOTHING_CHOSEN);
        }
        var taken = upload.takeIn(file, owner, visibility);
        var sent = new Sent(owner, visibility, taken.name(), taken.received());
        return receipts.once(key, sent, Receipt.class, () -> Receipt.of(upload.keep(taken)));
    }

    record Sent(UUID organisation, Visibility visibility, String name, String sha256) {}

    /// What the sender may rely on. `state` is `CHECKING` while the virus scanner has not spoken.
    record Receipt(UUID file, String name, String address, long size, String sha256, String state) {

        static Receipt of(FileView file) {
            return new Receipt(
                    file.id().value(),
                    file.name(),
                    file.href(),
                    file.size(),
                    file.checksum(),
                    file.state().name());
        }
    }
}
