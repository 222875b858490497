package org.chengmen.accounts.factors;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Time-based one-time passwords (RFC 6238): six digits, SHA-1, steps of 30 seconds, as every
/// authenticator app makes them.
record Totp(int digits) {

    static final Totp SIX = new Totp(6);
    private static final long STEP_SECONDS = 30;

    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    }

    String code(byte[] seed, long step) {
        var hash = hash(seed, step);
        var offset = hash[hash.length - 1] & 15;
        var number =
                ((hash[offset] & 127) << 24)
                        | ((hash[offset + 1] & 255) << 16)
                        | ((hash[offset + 2] & 255) << 8)
                        | (hash[offset + 3] & 255);
        var code = number % (long) Math.pow(10, digits);
        return String.format(Locale.ROOT, "%0" + digits + "d", code);
    }

    /// The step whose code this is: now, one before or one after, and later than the last one used.
    OptionalLong accepted(byte[] seed, String code, Instant now, long lastUsed) {
        return LongStream.rangeClosed(step(now) - 1, step(now) + 1)
                .filter(step -> step > lastUsed)
                .filter(step -> matches(code(seed, step), code))
                .findFirst();
    }

    private static boolean matches(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII),
                given.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hash(byte[] seed, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(seed, "RAW"));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
