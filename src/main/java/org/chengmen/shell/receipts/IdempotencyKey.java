package org.chengmen.shell.receipts;

import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/// The name that a caller gave to one write at one address (header `Idempotency-Key`, IETF draft
/// httpapi-idempotency-key-header). A handler takes it as a parameter.
public record IdempotencyKey(String caller, String endpoint, String value) {

    public static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{16,128}");

    static IdempotencyKey of(String caller, String endpoint, @Nullable String header) {
        if (header == null) {
            throw Refused.because(ReceiptRefusal.KEY_MISSING);
        }
        if (!FORM.matcher(header).matches()) {
            throw Refused.because(ReceiptRefusal.KEY_MALFORMED);
        }
        return new IdempotencyKey(caller, endpoint, header);
    }
}
