package org.chengmen.search.crawl.addresses;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Texts as numbers: the first 63 bits of their SHA-256, which nobody makes meet by accident.
public final class Digest {

    private Digest() {}

    public static long of(String text) {
        return ByteBuffer.wrap(sha256(text)).getLong() >>> 1;
    }

    public static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
