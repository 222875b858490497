package org.chengmen.disclosure.requests.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// With what a request can end (Art. 14-16, 30, 35-39), in the order of the rows of the yearly
/// report. `article`: what the letter names as its ground.
public enum Outcome {
    ALREADY_PUBLIC(Group.OPEN, "36.1"),
    OPEN(Group.OPEN, "36.2"),
    PARTLY(Group.PARTLY, "37"),
    STATE_SECRET(Group.REFUSED, "14"),
    FORBIDDEN(Group.REFUSED, "14"),
    SAFETY(Group.REFUSED, "14"),
    THIRD_PARTY(Group.REFUSED, "15"),
    INTERNAL(Group.REFUSED, "16"),
    PROCESS(Group.REFUSED, "16"),
    ENFORCEMENT_FILE(Group.REFUSED, "16"),
    QUERY_ITEM(Group.REFUSED, "36.7"),
    NOT_HELD(Group.UNABLE, "36.4"),
    OTHER_ORGAN(Group.UNABLE, "36.5"),
    TO_BE_MADE(Group.UNABLE, "38"),
    STILL_UNCLEAR(Group.UNABLE, "30"),
    PETITION(Group.NOT_HANDLED, "39"),
    REPEATED(Group.NOT_HANDLED, "36.6"),
    PUBLICATION(Group.NOT_HANDLED, "39"),
    EXCESSIVE(Group.NOT_HANDLED, "35"),
    CONFIRMATION(Group.NOT_HANDLED, "38"),
    NOT_SUPPLEMENTED(Group.OTHER, "30"),
    FEE_UNPAID(Group.OTHER, "42"),
    WITHDRAWN(Group.OTHER, "27"),
    OTHER(Group.OTHER, "36");

    private final Group group;
    private final String article;

    Outcome(Group group, String article) {
        this.group = group;
        this.article = article;
    }

    /// Those that an officer can choose.
    public static List<Outcome> ofDecisions() {
        return Arrays.stream(values()).filter(it -> it != WITHDRAWN).toList();
    }

    public Group group() {
        return group;
    }

    public String article() {
        return article;
    }

    /// The applicant gets information with it.
    public boolean gives() {
        return group == Group.OPEN || group == Group.PARTLY;
    }

    /// The letter must say why.
    public boolean needsReasons() {
        return group != Group.OPEN;
    }

    /// Against what keeps something back, reconsideration comes before the court (行政复议法 2023 Art.
    /// 23).
    public boolean reconsiderationFirst() {
        return group == Group.REFUSED || group == Group.PARTLY;
    }

    /// The letter names where to find it, or who has it (Art. 36 items 1, 5, 7).
    public boolean needsPlace() {
        return this == ALREADY_PUBLIC || this == OTHER_ORGAN || this == QUERY_ITEM;
    }

    public String key() {
        return "disclosure.request.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The six kinds of results of the yearly report.
    public enum Group {
        OPEN,
        PARTLY,
        REFUSED,
        UNABLE,
        NOT_HANDLED,
        OTHER;

        public String key() {
            return "disclosure.request.outcomes."
                    + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
