package org.chengmen.kernel.identifiers;

import org.chengmen.kernel.RefusalCode;

/// Why a text is not the official number that it should be.
public enum IdentifierRefusal implements RefusalCode {
    CREDIT_CODE_MALFORMED,
    CREDIT_CODE_CHECK_WRONG,
    CITIZEN_NUMBER_MALFORMED,
    CITIZEN_NUMBER_DATE_IMPOSSIBLE,
    CITIZEN_NUMBER_CHECK_WRONG;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
