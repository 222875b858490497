package org.chengmen.kernel;

import java.util.List;
import java.util.stream.Collectors;

/// A command was not carried out. All its problems are gathered before it is thrown, so that a
/// person mends them in one go.
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public Refused(List<Problem> problems) {
        super(
                problems.stream().map(it -> it.code().code()).collect(Collectors.joining(", ")),
                null,
                false,
                false);
        this.problems = List.copyOf(problems);
    }

    public static Refused because(RefusalCode code, Object... values) {
        return new Refused(List.of(Problem.of(code, values)));
    }

    public static void ifAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    public List<Problem> problems() {
        return problems;
    }

    public RefusalCode.Kind kind() {
        return problems.getFirst().code().kind();
    }
}
