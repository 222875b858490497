package org.chengmen.accounts.secrets;

import org.chengmen.accounts.SealedValues;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;

/// Seals and indexes with the keys of accounts.
@Component
class KeyedValues implements SealedValues {

    private final Sealing sealing;
    private final BlindIndex index;

    KeyedValues(Sealing sealing, BlindIndex index) {
        this.sealing = sealing;
        this.index = index;
    }

    @Override
    public byte[] seal(String value, String place) {
        return sealing.seal(value.getBytes(StandardCharsets.UTF_8), place);
    }

    @Override
    public String open(byte[] sealed, String place) {
        return new String(sealing.open(sealed, place), StandardCharsets.UTF_8);
    }

    @Override
    public byte[] index(String purpose, String value) {
        return index.of(purpose, value);
    }
}
