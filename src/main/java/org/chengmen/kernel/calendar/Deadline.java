package org.chengmen.kernel.calendar;

import static org.chengmen.kernel.calendar.ClockRule.calendarDays;
import static org.chengmen.kernel.calendar.ClockRule.months;
import static org.chengmen.kernel.calendar.ClockRule.workingDays;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The statutory deadlines of a city portal, each with its rule and legal basis. Periods that the
/// city sets itself, such as those of the hotline, belong to their rooms.
public enum Deadline {
    FOI_PROACTIVE_PUBLISH(workingDays(20), "政府信息公开条例 26"),
    FOI_SUPPLEMENT_NOTICE(workingDays(7), "政府信息公开条例 30"),
    FOI_ANSWER(workingDays(20).extendableBy(20), "政府信息公开条例 33"),
    FOI_THIRDPARTY(workingDays(15), "政府信息公开条例 32"),
    FOI_JOINTORGAN(workingDays(15), "政府信息公开条例 34"),
    FOI_REPORT_DEPARTMENT(YearlyDate.of(1, 31), "政府信息公开条例 49"),
    FOI_REPORT_GOVERNMENT(YearlyDate.of(3, 31), "政府信息公开条例 49"),
    REVIEW_APPLY(calendarDays(60), "行政复议法 20"),
    LICENCE_SUPPLEMENT_NOTICE(workingDays(5), "行政许可法 32"),
    LICENCE_DECIDE(workingDays(20).extendableBy(10), "行政许可法 42"),
    LICENCE_JOINT(workingDays(45).extendableBy(15), "行政许可法 42"),
    LICENCE_DELIVER(workingDays(10), "行政许可法 44"),
    LICENCE_HEARING_REQUEST(workingDays(5), "行政许可法 47"),
    LICENCE_HEARING_HOLD(workingDays(20), "行政许可法 47"),
    LICENCE_HEARING_NOTICE(workingDays(7), "行政许可法 48"),
    LICENCE_RENEW_BEFORE(workingDays(30), "行政许可法 50, 82"),
    PETITION_TRANSFER(calendarDays(15), "信访工作条例 22"),
    PETITION_INFORM(calendarDays(15), "信访工作条例 23"),
    PETITION_OBJECTION(workingDays(5), "信访工作条例 23"),
    PETITION_FINISH(calendarDays(60).extendableBy(30), "信访工作条例 34"),
    PETITION_REVIEW_ASK(calendarDays(30), "信访工作条例 35"),
    PETITION_REVIEW_ANSWER(calendarDays(30), "信访工作条例 35"),
    PETITION_REREVIEW_ASK(calendarDays(30), "信访工作条例 36"),
    PETITION_REREVIEW_ANSWER(calendarDays(30), "信访工作条例 36"),
    SITE_HOME_STALE(calendarDays(14), "国办秘函〔2019〕19号"),
    SITE_NEWS_STALE(calendarDays(14), "国办秘函〔2019〕19号"),
    SITE_NOTICE_STALE(months(6), "国办秘函〔2019〕19号"),
    SITE_OTHER_STALE(months(12), "国办秘函〔2019〕19号"),
    SITE_MESSAGE_VETO(months(3), "国办秘函〔2019〕19号"),
    SITE_FINDERROR(workingDays(3), "我为政府网站找错"),
    SITE_FORWARD_CENTRAL(new HourRule(24), "国务院办公厅通报 2016"),
    INTERPRETATION(workingDays(3), "国办发〔2016〕80号"),
    LOG_RETENTION(months(6), "网络安全法 21"),
    PENALTY_WITHDRAW(workingDays(3), "行政处罚法 48, 85"),
    BADREVIEW_FIX(workingDays(15), "好差评");

    @SuppressWarnings("ImmutableEnumChecker") // every DeadlineRule is a record of values
    private final DeadlineRule rule;

    private final String basis;

    Deadline(DeadlineRule rule, String basis) {
        this.rule = rule;
        this.basis = basis;
    }

    public static Optional<Deadline> of(String key) {
        return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
    }

    /// The name in settings and interfaces, such as `foi.answer`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    public DeadlineRule rule() {
        return rule;
    }

    /// The rule of a deadline that is a period.
    public ClockRule period() {
        if (rule instanceof ClockRule period) {
            return period;
        }
        throw new IllegalStateException(key() + " is no period in days or months");
    }

    /// Law and article.
    public String basis() {
        return basis;
    }
}
