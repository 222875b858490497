package org.chengmen.audit.trail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The secret that signs the trail. It lies in a file beside the database, never in it: who can
/// change every row still cannot make a row that fits.
public final class TrailKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKeySpec key;

    TrailKey(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /// Reads the key; the first start makes it, readable by its owner only.
    static TrailKey in(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return new TrailKey(HexFormat.of().parseHex(Files.readString(file).strip()));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new TrailKeyRefused(
                    "The key of the audit trail in " + file + " cannot be read or made.",
                    unreadable);
        }
    }

    private static void create(Path file) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        Files.createDirectories(file.toAbsolutePath().getParent());
        var readOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createFile(file, readOnly);
        } catch (FileAlreadyExistsException madeByAnother) {
            return;
        }
        Files.writeString(file, HexFormat.of().formatHex(bytes) + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
    }

    /// The signature of `text` after what `previous` signs.
    public String sign(String previous, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(previous.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) '\n');
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public boolean signed(String previous, String text, String signature) {
        return MessageDigest.isEqual(
                sign(previous, text).getBytes(StandardCharsets.UTF_8),
                signature.getBytes(StandardCharsets.UTF_8));
    }

    /// Tells two keys apart without telling either.
    String fingerprint() {
        return sign("key", "fingerprint");
    }
}
