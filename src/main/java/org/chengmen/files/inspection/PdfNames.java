package org.chengmen.files.inspection;

import org.chengmen.files.FileRefusal;
import org.chengmen.kernel.Refused;

import java.util.Map;
import java.util.regex.Pattern;

/// Reads the names of a PDF (ISO 32000-1, 7.3.5) as bytes pass, and refuses those that encrypt or
/// run something.
final class PdfNames {

    private static final Map<String, FileRefusal> BAD =
            Map.of(
                    "Encrypt", FileRefusal.ENCRYPTED,
                    "JavaScript", FileRefusal.ACTIVE_CONTENT,
                    "Launch", FileRefusal.ACTIVE_CONTENT);
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final int LONGEST = 32;

    private final StringBuilder name = new StringBuilder();
    private boolean inName;

    void accept(byte value) {
        if (isDelimiter(value)) {
            end();
            inName = value == '/';
        } else if (inName && name.length() < LONGEST) {
            name.append((char) (value & 0xff));
        }
    }

    void end() {
        if (inName && !name.isEmpty()) {
            var refusal = BAD.get(unescaped());
            if (refusal != null) {
                throw Refused.because(refusal);
            }
        }
        name.setLength(0);
    }

    private String unescaped() {
        var raw = name.toString();
        return raw.indexOf('#') < 0
                ? raw
                : ESCAPE.matcher(raw)
                        .replaceAll(it ->
                                java.util.regex.Matcher.quoteReplacement(
                                        Character.toString(Integer.parseInt(it.group(1), 16))));
    }

    private static boolean isDelimiter(byte value) {
        return (value >= 0 && value <= ' ') || "()<>[]{}/%".indexOf(value) >= 0;
    }
}
