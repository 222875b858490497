package org.chengmen.accounts.secrets;

import org.springframework.stereotype.Component;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/// Seals a value with AES-256-GCM: key number, nonce, ciphertext with its tag. The place where it
/// lies is bound in, so that a sealed value moved to another row does not open there.
@Component
public class Sealing {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Keys keys;

    Sealing(Keys keys) {
        this.keys = keys;
    }

    public byte[] seal(byte[] plain, String place) {
        var number = keys.newest();
        var nonce = Digests.random(NONCE_BYTES);
        var ciphertext = cipher(Cipher.ENCRYPT_MODE, number, nonce, plain, place);
        return ByteBuffer.allocate(1 + NONCE_BYTES + ciphertext.length)
                .put((byte) number)
                .put(nonce)
                .put(ciphertext)
                .array();
    }

    public byte[] open(byte[] sealed, String place) {
        var buffer = ByteBuffer.wrap(sealed);
        var number = buffer.get();
        var nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        var ciphertext = new byte[buffer.remaining()];
        buffer.get(ciphertext);
        return cipher(Cipher.DECRYPT_MODE, number, nonce, ciphertext, place);
    }

    private byte[] cipher(int mode, int number, byte[] nonce, byte[] input, String place) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, keys.sealing(number), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A sealed value does not open in its place.", broken);
        }
    }
}
