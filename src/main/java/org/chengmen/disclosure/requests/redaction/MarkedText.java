package org.chengmen.disclosure.requests.redaction;

import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text in which what must not go out stands between `[[` and `]]`.
public record MarkedText(String text) {

    private static final Pattern MARKED = Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL);

    public boolean hasMarks() {
        return MARKED.matcher(text).find();
    }

    public boolean isClosed() {
        var rest = MARKED.matcher(text).replaceAll("");
        return !rest.contains("[[") && !rest.contains("]]");
    }

    /// The text without the marked passages; in the place of each stands what `instead` says of its
    /// length.
    public String withoutMarked(IntFunction<String> instead) {
        return MARKED.matcher(text)
                .replaceAll(it -> {
                    var passage = it.group(1);
                    var length = passage.codePointCount(0, passage.length());
                    return Matcher.quoteReplacement(instead.apply(length));
                });
    }
}
