package org.chengmen.files.downloads;

import org.chengmen.files.FileId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Tokens that open one file on the download host for a while: nobody is signed in there, so the
/// site that knows the reader vouches for them.
@Component
public class DownloadTokens {

    private static final Duration VALID = Duration.ofHours(1);
    private static final int MAC_LENGTH = 32;

    private final DownloadKey key;
    private final Clock clock;
    private volatile byte @Nullable [] known;

    DownloadTokens(DownloadKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    public String of(FileId file) {
        return of(file, clock.instant().plus(VALID).getEpochSecond());
    }

    private String of(FileId file, long until) {
        var token = ByteBuffer.allocate(Long.BYTES + MAC_LENGTH);
        token.putLong(until).put(mac(file, until));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    /// Compared in constant time.
    public boolean opens(FileId file, String token) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
            var until = bytes.remaining() < Long.BYTES ? 0 : bytes.getLong();
            return until > clock.instant().getEpochSecond()
                    && MessageDigest.isEqual(
                            of(file, until).getBytes(StandardCharsets.UTF_8),
                            token.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private byte[] mac(FileId file, long until) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret(), "HmacSHA256"));
            mac.update(ByteBuffer.allocate(Long.BYTES).putLong(until).flip());
            return mac.doFinal(file.value().toString().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] secret() {
        var kept = known;
        if (kept == null) {
            kept = key.get();
            known = kept;
        }
        return kept;
    }
}
