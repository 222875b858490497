package org.chengmen.publishing.checks;

/// A personal number within a text, never in full (个人信息保护法 Art. 28).
record PersonalNumber(Kind kind, int start, int end, String masked) {

    enum Kind {
        CITIZEN("personal-citizen", 6, 4),
        MOBILE("personal-mobile", 3, 4),
        BANK_CARD("personal-bank-card", 4, 4);

        private final String code;
        private final int before;
        private final int after;

        Kind(String code, int before, int after) {
            this.code = code;
            this.before = before;
            this.after = after;
        }

        String code() {
            return code;
        }

        String mask(String digits) {
            var hidden = digits.length() - before - after;
            return digits.substring(0, before)
                    + "*".repeat(hidden)
                    + digits.substring(before + hidden);
        }
    }
}
