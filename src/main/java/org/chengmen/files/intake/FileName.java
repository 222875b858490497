package org.chengmen.files.intake;

import org.chengmen.files.FileRefusal;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A file name that means what it shows. Names that hide something are refused, not repaired: who
/// sends one should see that, and a repaired name is no longer the one people refer to.
public record FileName(String value) {

    private static final int LONGEST = 120;
    private static final int MOST_BYTES = 240;

    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern TURNING =
            Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");
    private static final Pattern PATH = Pattern.compile("[/\\\\:*?\"<>|\\uff0f\\uff3c]|^\\.\\.");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

    public static FileName of(String raw) {
        var name = Normalizer.normalize(raw, Normalizer.Form.NFC);
        Refused.ifAny(problems(name).stream().map(Problem::of).toList());
        return new FileName(name);
    }

    private static List<FileRefusal> problems(String name) {
        var problems = new ArrayList<FileRefusal>();
        if (name.isBlank() || (name.startsWith(".") && !name.startsWith(".."))) {
            problems.add(FileRefusal.NAME_MISSING);
        }
        if (isTooLong(name)) {
            problems.add(FileRefusal.NAME_TOO_LONG);
        }
        if (TURNING.matcher(name).find()) {
            problems.add(FileRefusal.NAME_TURNED_AROUND);
        } else if (HIDDEN.matcher(name).find()) {
            problems.add(FileRefusal.NAME_HIDDEN_CHARACTERS);
        }
        if (PATH.matcher(name).find()) {
            problems.add(FileRefusal.NAME_PATH);
        }
        if (RESERVED.matcher(name).matches() || !name.equals(name.strip()) || name.endsWith(".")) {
            problems.add(FileRefusal.NAME_RESERVED);
        }
        return problems;
    }

    private static boolean isTooLong(String name) {
        return name.codePointCount(0, name.length()) > LONGEST
                || name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }

    /// What follows the last full stop, in small letters; empty without one.
    public String extension() {
        var dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    public FileName withExtension(String extension) {
        return new FileName(value.substring(0, value.lastIndexOf('.') + 1) + extension);
    }
}
