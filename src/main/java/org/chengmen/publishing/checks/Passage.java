package org.chengmen.publishing.checks;

/// Some words of a draft and where they stand.
record Passage(String place, String text) {

    private static final int AROUND = 12;

    /// What stands around a finding, on one line.
    String excerpt(int start, int end) {
        return excerpt(start, end, text.substring(start, end));
    }

    /// The same with something else in the place of what was found.
    String excerpt(int start, int end, String shown) {
        var from = Math.max(0, start - AROUND);
        var to = Math.min(text.length(), end + AROUND);
        var line =
                (from > 0 ? "…" : "")
                        + text.substring(from, start)
                        + shown
                        + text.substring(end, to)
                        + (to < text.length() ? "…" : "");
        return line.replaceAll("\\s+", " ").strip();
    }
}
