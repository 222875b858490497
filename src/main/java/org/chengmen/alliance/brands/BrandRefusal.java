package org.chengmen.alliance.brands;

import org.chengmen.kernel.RefusalCode;

/// Why a colour cannot stand for a site.
public enum BrandRefusal implements RefusalCode {
    COLOUR_MALFORMED,
    CONTRAST_TOO_LOW;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
