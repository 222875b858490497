package org.chengmen.disclosure.requests.web;

import org.chengmen.calendar.Explanation;
import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.Today;
import org.chengmen.disclosure.requests.clocks.Course;
import org.chengmen.disclosure.requests.clocks.Courses;
import org.chengmen.disclosure.requests.clocks.Standing;
import org.chengmen.disclosure.requests.decisions.Decisions;
import org.chengmen.disclosure.requests.filing.Contacts;
import org.chengmen.disclosure.requests.letters.Letters;
import org.chengmen.disclosure.requests.letters.Units;
import org.chengmen.disclosure.requests.redaction.AnswerFiles;
import org.chengmen.kernel.calendar.ClockRun;
import org.chengmen.kernel.calendar.CountedDay;
import org.chengmen.kernel.calendar.CountedDay.Verdict;
import org.chengmen.shell.Frame;
import org.springframework.stereotype.Component;

/// Gathers what the pages of one request show.
@Component
class RequestViews {

    private final Courses courses;
    private final Decisions decisions;
    private final Letters letters;
    private final AnswerFiles files;
    private final Facts facts;

    RequestViews(
            Courses courses, Decisions decisions, Letters letters, AnswerFiles files, Facts facts) {
        this.courses = courses;
        this.decisions = decisions;
        this.letters = letters;
        this.files = files;
        this.facts = facts;
    }

    RequestView of(InformationRequest request, Frame frame) {
        var course = courses.of(request);
        var today = facts.today();
        var standing = Standing.of(course, today.date(), today.calendar());
        return new RequestView(
                request,
                facts.units().name(request.organisation()),
                facts.contacts().of(request.id()).masked(),
                course,
                standing,
                explained(standing.run(), frame),
                decisions.of(request.id()).orElse(null),
                letters.of(request.id()),
                files.answers(request.id()),
                dates(course));
    }

    /// The reason of a stop is the key of a message.
    static Explanation explained(ClockRun run, Frame frame) {
        var days = run.days().stream().map(it -> named(it, frame)).toList();
        return Explanation.of(new ClockRun(days, run.due(), run.certain()), frame);
    }

    private static CountedDay named(CountedDay day, Frame frame) {
        return day.verdict() == Verdict.STOPPED
                ? new CountedDay(day.date(), day.number(), day.verdict(), frame.t(day.name()))
                : day;
    }

    private RequestView.Dates dates(Course course) {
        var calendar = facts.today().calendar();
        var asked = course.clarification();
        var charge = course.charge();
        return new RequestView.Dates(
                course.askBy(calendar),
                asked == null ? null : asked.answerBy(calendar),
                charge == null ? null : charge.payBy(calendar));
    }

    /// What every page needs beside the request itself.
    @Component
    record Facts(Today today, Contacts contacts, Units units) {}
}
