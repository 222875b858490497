package org.chengmen.files.web;

import jakarta.servlet.http.HttpServletRequest;

import org.chengmen.files.FileKind;
import org.chengmen.files.FileView;
import org.chengmen.files.FilesSettings;
import org.chengmen.files.downloads.DownloadTokens;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Locale;

/// Where files from outside are handed over, when the operator gave them a host of their own (ASVS
/// 5.0, 3.2.1). Pictures stay with the sites: their bytes are our own.
@Component
class DownloadHost {

    private final @Nullable String host;
    private final DownloadTokens tokens;

    DownloadHost(FilesSettings settings, DownloadTokens tokens) {
        var given = settings.downloadHost();
        this.host = given == null || given.isBlank() ? null : given.toLowerCase(Locale.ROOT);
        this.tokens = tokens;
    }

    boolean isNamedBy(HttpServletRequest request) {
        return host != null && host.equalsIgnoreCase(request.getServerName());
    }

    /// Where this file is found, or nothing where it is given out here.
    @Nullable String address(FileView file, HttpServletRequest request) {
        return host == null || file.kind().structure() == FileKind.Structure.PICTURE
                ? null
                : Frame.addressOf(request, host, file.href()) + "?token=" + tokens.of(file.id());
    }
}
