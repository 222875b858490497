package org.chengmen.files.web;

import org.chengmen.files.FileOwner;
import org.chengmen.files.FileView;
import org.chengmen.files.FilesSettings;
import org.chengmen.files.register.Quotas;
import org.chengmen.files.register.StoredFiles;
import org.chengmen.kernel.PageOf;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.UUID;
import java.util.stream.Collectors;

/// What the desk of an organisation has: its files, page by page, and the room that is left.
@Component
class DeskShelf {

    private static final int PAGE = 50;

    private final StoredFiles files;
    private final Quotas quotas;
    private final FilesSettings settings;

    DeskShelf(StoredFiles files, Quotas quotas, FilesSettings settings) {
        this.files = files;
        this.quotas = quotas;
        this.settings = settings;
    }

    PageOf<FileView> of(UUID organisation, @Nullable UUID before) {
        return PageOf.of(
                files.ofDesk(organisation, FileOwner.ORGANISATION, before, PAGE + 1),
                PAGE,
                it -> it.id().value().toString());
    }

    long used(UUID organisation) {
        return quotas.used(organisation);
    }

    long quota() {
        return settings.quota().toBytes();
    }

    String hint(Frame frame) {
        var kinds =
                settings.kinds().stream()
                        .sorted()
                        .flatMap(it -> it.extensions().stream())
                        .collect(Collectors.joining(" "));
        return frame.t("files.upload.hint", kinds, settings.maxSize().toMegabytes());
    }
}
