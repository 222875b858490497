package org.chengmen.shell.receipts;

import org.chengmen.kernel.RefusalCode;

/// Why a write of a machine was not taken.
public enum ReceiptRefusal implements RefusalCode {
    KEY_MISSING,
    KEY_MALFORMED,
    KEY_USED_FOR_SOMETHING_ELSE;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
