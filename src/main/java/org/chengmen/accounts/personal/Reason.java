package org.chengmen.accounts.personal;

import org.chengmen.accounts.AccountRefusal;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;

import java.util.List;

/// Why staff look at a person's data, in words that the person will read.
public record Reason(String text) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 200;

    public static Reason parse(String typed) {
        var text = typed.strip();
        Refused.ifAny(problems(text));
        return new Reason(text);
    }

    public static List<Problem> problems(String typed) {
        var length = typed.strip().length();
        if (length < SHORTEST) {
            return List.of(Problem.at("reason", AccountRefusal.REASON_MISSING, SHORTEST));
        }
        return length > LONGEST
                ? List.of(Problem.at("reason", AccountRefusal.REASON_TOO_LONG, LONGEST))
                : List.of();
    }
}
