package org.chengmen.accounts.personal;

import java.util.Optional;
import java.util.regex.Pattern;

/// A telephone number without the spaces and brackets that people type.
public record PhoneNumber(String value) {

    private static final Pattern FORM = Pattern.compile("\\+?\\d{7,15}");
    private static final int LONGEST_TYPED = 40;

    public static Optional<PhoneNumber> parse(String typed) {
        var tidy = typed.length() > LONGEST_TYPED ? "" : typed.replaceAll("[\\s()-]", "");
        return FORM.matcher(tidy).matches() ? Optional.of(new PhoneNumber(tidy)) : Optional.empty();
    }

    public String masked() {
        return Masks.phone(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
