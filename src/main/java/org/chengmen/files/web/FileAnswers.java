package org.chengmen.files.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.files.FileKind;
import org.chengmen.files.Visibility;
import org.chengmen.files.storage.Storage;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import org.springframework.web.context.request.ServletWebRequest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Gives bytes out so that no browser makes more of them than a file (ASVS 5.0, 5.4.1).
@Component
class FileAnswers {

    private final Storage storage;

    FileAnswers(Storage storage) {
        this.storage = storage;
    }

    void write(Served served, ServletWebRequest request) throws IOException {
        var response = Objects.requireNonNull(request.getResponse());
        describe(served, response);
        if (request.checkNotModified(served.etag())) {
            return;
        }
        var range = range(served, request);
        if (range.isBeyond(served.size())) {
            response.setStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value());
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + served.size());
            response.setContentType(null);
            return;
        }
        write(served, range, request, response);
    }

    private static void describe(Served served, HttpServletResponse response) {
        var file = served.file();
        response.setContentType(contentType(served.kind()));
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(served));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        if (file.kind().structure() == FileKind.Structure.PICTURE) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                file.visibility() == Visibility.PUBLIC ? "public, max-age=604800" : "no-store");
    }

    private static String contentType(FileKind kind) {
        return kind.structure() == FileKind.Structure.TEXT
                ? "application/octet-stream"
                : kind.mediaType();
    }

    private static String disposition(Served served) {
        var shown = served.file().kind().isShown();
        return (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(served.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    /// A range of another version of the file is no use to anybody: then the whole.
    private static ByteRange range(Served served, ServletWebRequest request) {
        var condition = request.getHeader(HttpHeaders.IF_RANGE);
        var header =
                condition == null || condition.equals(served.etag())
                        ? request.getHeader(HttpHeaders.RANGE)
                        : null;
        return ByteRange.of(header, served.size())
                .orElseGet(() -> new ByteRange(0, served.size() - 1));
    }

    private void write(
            Served served, ByteRange range, ServletWebRequest request, HttpServletResponse response)
            throws IOException {
        if (range.length() < served.size()) {
            response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
            response.setHeader(
                    HttpHeaders.CONTENT_RANGE,
                    "bytes " + range.first() + "-" + range.last() + "/" + served.size());
        }
        response.setContentLengthLong(range.length());
        if (!"HEAD".equals(request.getRequest().getMethod())) {
            try (var content = storage.open(served.key(), range.first())) {
                StreamUtils.copyRange(content, response.getOutputStream(), 0, range.length() - 1);
            }
        }
    }
}
