package org.chengmen.portal.emergency;

import org.chengmen.kernel.LocalizedText;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.TimeOrderedId;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What somebody filled in to raise an emergency message.
public record EmergencyForm(
        String level,
        String titleZh,
        String titleEn,
        String textZh,
        String textEn,
        String href,
        String hours) {

    public static final EmergencyForm EMPTY = new EmergencyForm("orange", "", "", "", "", "", "24");
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_ADDRESS = 500;
    private static final int MOST_HOURS = 168;

    public EmergencyForm {
        level = stripped(level);
        titleZh = stripped(titleZh);
        titleEn = stripped(titleEn);
        textZh = stripped(textZh);
        textEn = stripped(textEn);
        href = stripped(href);
        hours = stripped(hours);
    }

    private static String stripped(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    Emergency toEmergency(Instant now) {
        Refused.ifAny(problems());
        return new Emergency(
                TimeOrderedId.next(),
                Level.of(level).orElseThrow(),
                text(titleZh, titleEn),
                text(textZh, textEn),
                href.isEmpty() ? null : href,
                now,
                now.plus(Duration.ofHours(Long.parseLong(hours))),
                null);
    }

    private static LocalizedText text(String zh, String en) {
        return new LocalizedText(zh, en.isEmpty() ? null : en);
    }

    private List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (Level.of(level).isEmpty()) {
            problems.add(Problem.at("level", EmergencyRefusal.LEVEL_UNKNOWN));
        }
        if (titleZh.isEmpty() || titleZh.length() > LONGEST_TITLE) {
            problems.add(Problem.at("titleZh", EmergencyRefusal.TITLE_MISSING));
        }
        if (titleEn.length() > 2 * LONGEST_TITLE) {
            problems.add(Problem.at("titleEn", EmergencyRefusal.TITLE_MISSING));
        }
        if (textZh.isEmpty() || textZh.length() > LONGEST_TEXT) {
            problems.add(Problem.at("textZh", EmergencyRefusal.TEXT_MISSING));
        }
        if (textEn.length() > 2 * LONGEST_TEXT) {
            problems.add(Problem.at("textEn", EmergencyRefusal.TEXT_MISSING));
        }
        if (!isAddress()) {
            problems.add(Problem.at("href", EmergencyRefusal.ADDRESS_NOT_ACCEPTED));
        }
        if (!hours.matches("[0-9]{1,3}") || isOutOfRange(Integer.parseInt(hours))) {
            problems.add(Problem.at("hours", EmergencyRefusal.HOURS_OUT_OF_RANGE));
        }
        return problems;
    }

    private static boolean isOutOfRange(int count) {
        return count < 1 || count > MOST_HOURS;
    }

    private boolean isAddress() {
        return href.isEmpty()
                || (href.length() <= LONGEST_ADDRESS
                        && href.matches("(/(?![/\\\\])|https://)\\S*"));
    }
}
