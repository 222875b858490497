package org.chengmen.shell.cache;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// How the bytes of a page are packed for the way.
enum Encoding {
    IDENTITY("identity", ""),
    GZIP("gzip", "-g"),
    BROTLI("br", "-b");

    /// Brotli needs a native library, which not every machine has.
    static final List<Encoding> AVAILABLE =
            Arrays.stream(values())
                    .filter(it -> it != BROTLI || Brotli4jLoader.isAvailable())
                    .toList();

    /// Above this, Brotli takes ten times as long for a hundredth less.
    private static final int BROTLI_QUALITY = 5;

    private final String token;
    private final String tagSuffix;

    Encoding(String token, String tagSuffix) {
        this.token = token;
        this.tagSuffix = tagSuffix;
    }

    String token() {
        return token;
    }

    String tagSuffix() {
        return tagSuffix;
    }

    byte[] pack(byte[] bytes) {
        try {
            return switch (this) {
                case IDENTITY -> bytes;
                case GZIP -> gzip(bytes);
                case BROTLI ->
                        Encoder.compress(
                                bytes, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (var gzip = new GZIPOutputStream(packed, 8192)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
