package org.chengmen.accounts.personal;

import org.chengmen.kernel.identifiers.CitizenNumber;

/// How personal values look on screens: enough to recognise one's own, too little to use.
public final class Masks {

    private Masks() {}

    public static String citizenNumber(String value) {
        return new CitizenNumber(value).masked();
    }

    public static String phone(String value) {
        return value.length() < 8
                ? "****"
                : value.substring(0, 3) + "****" + value.substring(value.length() - 4);
    }
}
