package org.chengmen.alliance.drafts;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.RefusalCode;
import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads what somebody typed into a form or a table and gathers everything that is wrong with it.
public final class TypedFields {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern PHONE = Pattern.compile("[0-9+()（）\\-转、,; /]{3,60}");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,189}\\.[A-Za-z]{2,}");

    private final List<Problem> problems = new ArrayList<>();

    /// What a form sends for a field, never null and without white space around it.
    public static String tidy(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public void refuse(String field, RefusalCode code, Object... values) {
        problems.add(Problem.at(field, code, values));
    }

    public String required(String field, String typed, int longest) {
        if (typed.isEmpty()) {
            refuse(field, DraftRefusal.REQUIRED);
        }
        return bounded(field, typed, longest);
    }

    public @Nullable String optional(String field, String typed, int longest) {
        return typed.isEmpty() ? null : bounded(field, typed, longest);
    }

    private String bounded(String field, String typed, int longest) {
        if (typed.length() > longest) {
            refuse(field, DraftRefusal.TOO_LONG, longest);
        }
        if (typed.codePoints().anyMatch(TypedFields::isUnreadable)) {
            refuse(field, DraftRefusal.UNREADABLE);
        }
        return typed;
    }

    private static boolean isUnreadable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\n' && point != '\t';
            case Character.SURROGATE -> true;
            default -> false;
        };
    }

    /// 2026-01-31, 2026/1/31 and 2026年1月31日 all mean that day.
    public @Nullable LocalDate date(String field, String typed) {
        var parts = DATE.matcher(typed);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            if (parts.matches()) {
                return LocalDate.of(
                        number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
            }
        } catch (DateTimeException noSuchDay) {
            // said below, together with every other malformed date
        }
        refuse(field, DraftRefusal.DATE_MALFORMED);
        return null;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    public @Nullable String phone(String field, String typed) {
        return matching(field, typed, PHONE, DraftRefusal.PHONE_MALFORMED);
    }

    public @Nullable String email(String field, String typed) {
        return matching(field, typed, EMAIL, DraftRefusal.EMAIL_MALFORMED);
    }

    private @Nullable String matching(
            String field, String typed, Pattern pattern, RefusalCode otherwise) {
        if (!typed.isEmpty() && !pattern.matcher(typed).matches()) {
            refuse(field, otherwise);
        }
        return typed.isEmpty() ? null : typed;
    }

    /// An absolute http or https address.
    public @Nullable String address(String field, String typed) {
        if (!typed.isEmpty() && !(typed.length() <= 300 && isAbsolute(typed))) {
            refuse(field, DraftRefusal.ADDRESS_MALFORMED);
        }
        return typed.isEmpty() ? null : typed;
    }

    private static boolean isAbsolute(String typed) {
        try {
            var uri = new URI(typed).parseServerAuthority();
            return uri.getHost() != null
                    && uri.getUserInfo() == null
                    && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /// A value that checks itself and refuses what it is not; the refusal is put at the field.
    public <T> @Nullable T parsed(String field, String typed, Function<String, T> parser) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return parser.apply(typed);
        } catch (Refused refused) {
            refused.problems()
                    .forEach(it -> problems.add(new Problem(it.code(), field, it.values())));
            return null;
        }
    }
}
