package org.chengmen.publishing.open;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/// An answer to programs that ask again and again: unchanged, it costs a few bytes (RFC 9110, 13).
public final class Answer {

    public static final MediaType XML =
            new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);

    private Answer() {}

    public static ResponseEntity<byte[]> of(
            WebRequest request, MediaType type, byte[] body, @Nullable Instant changed) {
        var tag = "\"" + digest(body) + "\"";
        var unchanged =
                changed == null
                        ? request.checkNotModified(tag)
                        : request.checkNotModified(tag, changed.toEpochMilli());
        if (unchanged) {
            return ResponseEntity.status(304).build();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(tag)
                .contentType(type)
                .body(body);
    }

    private static String digest(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, 15));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
