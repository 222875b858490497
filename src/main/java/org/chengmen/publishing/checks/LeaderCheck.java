package org.chengmen.publishing.checks;

import org.chengmen.publishing.wording.Wording;
import org.chengmen.publishing.wording.WordingBook;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Names of leaders stand with their own titles and in their order.
@Component
class LeaderCheck implements Check {

    private static final Pattern TITLE_BEFORE =
            Pattern.compile("(副?(?:书记|市长|主任|主席|局长|区长|部长|秘书长|县长|厅长|院长|检察长))[\\s　]?$");
    private static final int LONGEST_TITLE = 12;

    private final WordingBook book;

    LeaderCheck(WordingBook book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "leaders";
    }

    @Override
    public List<Finding> examine(Draft draft, CheckContext context) {
        return examine(draft, book.known().leaders());
    }

    static List<Finding> examine(Draft draft, List<Wording> leaders) {
        var findings = new ArrayList<Finding>();
        for (var passage : draft.passages()) {
            leaders.forEach(it -> titles(passage, it, findings));
            passage.text()
                    .lines()
                    .forEach(it -> order(new Passage(passage.place(), it), leaders, findings));
        }
        return findings;
    }

    private static void titles(Passage passage, Wording leader, List<Finding> findings) {
        var text = passage.text();
        for (var at = text.indexOf(leader.form());
                at >= 0;
                at = text.indexOf(leader.form(), at + 1)) {
            var title = TITLE_BEFORE.matcher(text.substring(Math.max(0, at - LONGEST_TITLE), at));
            if (title.find() && !holds(leader, title.group(1))) {
                findings.add(
                        Finding.warning(
                                "leader-title",
                                passage.place(),
                                passage.excerpt(at, at + leader.form().length()),
                                leader.form(),
                                leader.suggestion()));
            }
        }
    }

    /// A deputy's title ends with the title itself.
    private static boolean holds(Wording leader, String title) {
        return Arrays.stream(leader.suggestion().split("[、，,；;\\s]+", -1))
                .anyMatch(it -> it.endsWith(title) && !it.endsWith("副" + title));
    }

    private static void order(Passage line, List<Wording> leaders, List<Finding> findings) {
        var named =
                leaders.stream()
                        .filter(it -> line.text().contains(it.form()))
                        .sorted(Comparator.comparingInt(it -> line.text().indexOf(it.form())))
                        .toList();
        for (var at = 1; at < named.size(); at++) {
            if (named.get(at).rank() < named.get(at - 1).rank()) {
                var start = line.text().indexOf(named.get(at).form());
                findings.add(
                        Finding.warning(
                                "leader-order",
                                line.place(),
                                line.excerpt(start, start + named.get(at).form().length()),
                                named.get(at - 1).form(),
                                named.get(at).form()));
                return;
            }
        }
    }
}
