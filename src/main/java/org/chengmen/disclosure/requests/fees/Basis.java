package org.chengmen.disclosure.requests.fees;

import java.util.Locale;

/// By what a unit charges: one or the other, never both. Most of what anybody asks is free
/// (国办函〔2020〕109号).
public enum Basis {
    /// The requests of one applicant in one month.
    CASES {
        @Override
        public int total(int cases) {
            var total = 0;
            for (var number = 11; number <= cases; number++) {
                total += number <= 30 ? 100 : (number - 31) / 10 * 100 + 200;
            }
            return total;
        }
    },
    /// The pages of one answer.
    PAGES {
        @Override
        public int total(int pages) {
            return within(pages, 30, 100) * 10
                    + within(pages, 100, 200) * 20
                    + within(pages, 200, Integer.MAX_VALUE) * 40;
        }
    };

    /// In yuan, for this many.
    public abstract int total(int quantity);

    private static int within(int quantity, int above, int until) {
        return Math.max(0, Math.min(quantity, until) - above);
    }

    public String key() {
        return "disclosure.request.fee." + name().toLowerCase(Locale.ROOT);
    }
}
