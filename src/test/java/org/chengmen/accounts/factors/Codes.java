package org.chengmen.accounts.factors;

import java.time.Instant;

/// The authenticator app of a test.
public final class Codes {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Codes() {}

    public static String now(String secret, int shift) {
        return Totp.SIX.code(decoded(secret.replace(" ", "")), Totp.step(Instant.now()) + shift);
    }

    private static byte[] decoded(String secret) {
        var bytes = new byte[secret.length() * 5 / 8];
        var buffer = 0;
        var bits = 0;
        var next = 0;
        for (var letter : secret.toCharArray()) {
            buffer = buffer << 5 | ALPHABET.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[next++] = (byte) (buffer >> bits);
            }
        }
        return bytes;
    }
}
