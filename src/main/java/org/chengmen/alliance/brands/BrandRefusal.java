package org.chengmen.alliance.brands;

import org.chengmen.kernel.RefusalCode;

/// Why a colour, a choice or a picture cannot stand for a site.
public enum BrandRefusal implements RefusalCode {
    COLOUR_MALFORMED,
    CONTRAST_TOO_LOW,
    CHOICE_UNKNOWN,
    NOT_A_PICTURE,
    PICTURE_UNKNOWN;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
