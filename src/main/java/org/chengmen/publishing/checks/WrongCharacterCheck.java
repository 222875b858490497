package org.chengmen.publishing.checks;

import org.springframework.stereotype.Component;

import java.util.List;

/// Characters that are easily taken for others. A hint and never more: only a reader knows.
@Component
class WrongCharacterCheck implements Check {

    private final Confusions confusions = Confusions.read();

    @Override
    public String name() {
        return "wrong-characters";
    }

    @Override
    public List<Finding> examine(Draft draft, CheckContext context) {
        return draft.passages().stream()
                .flatMap(passage -> confusions.in(passage.text()).map(it -> finding(passage, it)))
                .toList();
    }

    private static Finding finding(Passage passage, Confusions.Hit hit) {
        var excerpt = passage.excerpt(hit.start(), hit.start() + hit.wrong().length());
        return Finding.hint("wrong-character", passage.place(), excerpt, hit.wrong(), hit.right());
    }
}
