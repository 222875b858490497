package org.chengmen.publishing.chains;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.PublishingRefusal;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A review chain as somebody typed it. The last level is a publisher's: no chain leads to the
/// public past whoever answers for it.
public record ChainDetails(String nameZh, String nameEn, List<LevelDetails> levels) {

    public static final int MOST_LEVELS = 9;
    public static final List<Role> ROLES = List.of(Role.EDITOR, Role.REVIEWER, Role.PUBLISHER);

    private static final int LONGEST_ZH = 60;
    private static final int LONGEST_EN = 120;

    public ChainDetails {
        levels = List.copyOf(levels);
    }

    /// One level; `organisations` are names or codes, where each of several units must sign.
    public record LevelDetails(
            String nameZh, String nameEn, @Nullable Role role, String organisations) {

        public static final LevelDetails BLANK = new LevelDetails("", "", null, "");

        public boolean isBlank() {
            return (nameZh + nameEn + organisations).isBlank() && role == null;
        }
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        named(nameZh, nameEn, "nameZh", problems);
        for (var at = 0; at < levels.size(); at++) {
            named(levels.get(at).nameZh(), levels.get(at).nameEn(), "nameZh-" + at, problems);
            if (levels.get(at).role() == null
                    || !Set.copyOf(ROLES).contains(levels.get(at).role())) {
                problems.add(Problem.at("role-" + at, PublishingRefusal.LEVEL_ROLE_MISSING));
            }
        }
        if (levels.isEmpty() || levels.size() > MOST_LEVELS) {
            problems.add(
                    Problem.at("nameZh-0", PublishingRefusal.LEVELS_OUT_OF_RANGE, MOST_LEVELS));
        } else if (levels.getLast().role() != Role.PUBLISHER) {
            problems.add(
                    Problem.at(
                            "role-" + (levels.size() - 1),
                            PublishingRefusal.LAST_LEVEL_NOT_PUBLISHER));
        }
        return problems;
    }

    private static void named(String zh, String en, String field, List<Problem> problems) {
        if (zh.isBlank()) {
            problems.add(Problem.at(field, PublishingRefusal.CHAIN_NAME_MISSING));
        } else if (zh.length() > LONGEST_ZH || en.length() > LONGEST_EN) {
            problems.add(
                    Problem.at(
                            field, PublishingRefusal.CHAIN_NAME_TOO_LONG, LONGEST_ZH, LONGEST_EN));
        }
    }
}
