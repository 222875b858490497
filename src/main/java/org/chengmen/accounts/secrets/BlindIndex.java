package org.chengmen.accounts.secrets;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;

/// Finds equal values without storing them: a keyed digest, of no use to who has only the database.
@Component
public class BlindIndex {

    private final Keys keys;

    BlindIndex(Keys keys) {
        this.keys = keys;
    }

    /// `purpose` keeps the indexes of different things from being compared.
    public byte[] of(String purpose, String value) {
        return Digests.hmac(
                keys.index(), (purpose + "\n" + value).getBytes(StandardCharsets.UTF_8));
    }
}
