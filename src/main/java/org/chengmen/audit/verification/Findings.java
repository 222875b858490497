package org.chengmen.audit.verification;

import java.util.ArrayList;
import java.util.List;

/// What was found since it was last taken; bounded, because a lost key would find everything.
final class Findings {

    static final int MOST = 1000;

    private final List<Finding> found = new ArrayList<>();
    private int count;

    void add(Finding finding) {
        count++;
        if (found.size() < MOST) {
            found.add(finding);
        }
    }

    int count() {
        return count;
    }

    List<Finding> take() {
        var taken = List.copyOf(found);
        found.clear();
        count = 0;
        return taken;
    }
}
