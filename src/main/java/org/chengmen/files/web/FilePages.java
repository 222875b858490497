package org.chengmen.files.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.files.FileId;
import org.chengmen.files.FileKind;
import org.chengmen.files.FileRefusal;
import org.chengmen.files.FileState;
import org.chengmen.files.FileView;
import org.chengmen.files.Files;
import org.chengmen.files.VariantView;
import org.chengmen.files.Visibility;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/// Gives files out at their addresses. Who may not read a file does not learn that it exists.
@Controller
@OpenToAll
class FilePages {

    private final Files files;
    private final Readers readers;
    private final FileAnswers answers;
    private final DownloadHost host;

    FilePages(Files files, Readers readers, FileAnswers answers, DownloadHost host) {
        this.files = files;
        this.readers = readers;
        this.answers = answers;
        this.host = host;
    }

    @GetMapping("/files/{id}/{name}")
    void file(
            @PathVariable String id,
            @PathVariable String name,
            @RequestParam(required = false) @Nullable Integer width,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var file =
                id(id).flatMap(files::view)
                        .filter(it -> it.name().equals(name))
                        .filter(readers::mayRead)
                        .orElseThrow(() -> Refused.because(FileRefusal.NOT_FOUND));
        checkServed(file);
        var elsewhere = host.address(file, request);
        if (elsewhere != null) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.sendRedirect(elsewhere);
            return;
        }
        answers.write(served(file, width, request), new ServletWebRequest(request, response));
    }

    private Served served(FileView file, @Nullable Integer width, HttpServletRequest request) {
        var variant = width == null ? null : variant(file, width);
        return new Served(file, variant, takesWebp(request) ? webp(file, variant) : null);
    }

    /// Browsers that read it name it; others say that they take any picture, and mean the old ones.
    private static boolean takesWebp(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(FileKind.WEBP.mediaType());
    }

    private @Nullable Long webp(FileView file, @Nullable VariantView variant) {
        return variant != null ? variant.webp() : files.webp(file.id()).orElse(null);
    }

    private static Optional<FileId> id(String id) {
        try {
            return Optional.of(new FileId(UUID.fromString(id)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static void checkServed(FileView file) {
        if (file.isRemoved() && file.visibility() == Visibility.PRIVATE) {
            throw Refused.because(FileRefusal.NOT_FOUND);
        }
        if (file.isRemoved() || file.state() == FileState.REFUSED) {
            throw Refused.because(FileRefusal.REMOVED);
        }
        if (!file.isServed()) {
            throw Refused.because(FileRefusal.BEING_CHECKED);
        }
    }

    /// The smallest rendering that is wide enough, or else the picture itself.
    private @Nullable VariantView variant(FileView file, int width) {
        return files.variants(file.id()).stream()
                .filter(it -> it.width() >= width)
                .findFirst()
                .orElse(null);
    }
}
