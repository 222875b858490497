package org.chengmen.publishing.checks;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Whether lists, search and page tags have something to show. What a type requires is not asked
/// here: without it nothing is submitted at all.
@Component
class MetadataCheck implements Check {

    private static final int LONG_TITLE = 60;
    private static final Pattern ODD_END = Pattern.compile(".*[。；，、,;.]$");

    @Override
    public String name() {
        return "metadata";
    }

    @Override
    public List<Finding> examine(Draft draft, CheckContext context) {
        var findings = new ArrayList<Finding>();
        var title = draft.title();
        if (draft.summary().isBlank()) {
            findings.add(Finding.hint("summary-missing", "summary", ""));
        }
        if (title.codePointCount(0, title.length()) > LONG_TITLE) {
            findings.add(Finding.hint("title-long", "title", title, Integer.toString(LONG_TITLE)));
        }
        if (ODD_END.matcher(title).matches()) {
            findings.add(Finding.hint("title-end", "title", title));
        }
        return findings;
    }
}
