package org.chengmen.disclosure.requests.clocks;

import org.chengmen.disclosure.requests.fees.Charge;
import org.chengmen.kernel.calendar.Clock;
import org.chengmen.kernel.calendar.ClockRule;
import org.chengmen.kernel.calendar.Deadline;
import org.chengmen.kernel.calendar.Stop;
import org.chengmen.kernel.calendar.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// All that bears on when an answer is due. The period begins anew when the applicant has said what
/// he means (Art. 30) or has paid (国办函〔2020〕109号); it stands still while he is asked.
public record Course(
        LocalDate receivedOn,
        @Nullable Clarification clarification,
        List<Consultation> consultations,
        @Nullable Extension extension,
        @Nullable Charge charge) {

    public Course {
        consultations = List.copyOf(consultations);
    }

    public Clock clock(WorkingDayCalendar calendar) {
        var stops = Stream.concat(waiting(), heard(calendar)).toArray(Stop[]::new);
        var clock = Clock.start(rule(), start()).stop(stops);
        return isExtended() ? clock.extend() : clock;
    }

    /// The last day for the one notice that asks what is meant.
    public LocalDate askBy(WorkingDayCalendar calendar) {
        return Clock.start(Deadline.FOI_SUPPLEMENT_NOTICE, receivedOn).due(calendar).orElseThrow();
    }

    public LocalDate start() {
        return Stream.of(receivedOn, clarifiedOn(), paidOn())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(receivedOn);
    }

    public boolean isExtended() {
        return extension != null && extension.isApproved();
    }

    public boolean isHearing() {
        return consultations.stream().anyMatch(Consultation::isOpen);
    }

    private ClockRule rule() {
        var period = Deadline.FOI_ANSWER.period();
        return extension == null
                ? period
                : new ClockRule(period.amount(), period.unit(), extension.workingDays());
    }

    private @Nullable LocalDate clarifiedOn() {
        return clarification == null ? null : clarification.answeredOn();
    }

    private @Nullable LocalDate paidOn() {
        return charge == null ? null : charge.paidOn();
    }

    private Stream<Stop> waiting() {
        var asked =
                clarification == null || clarification.answeredOn() != null
                        ? null
                        : new Stop(
                                clarification.askedOn(), null, "disclosure.request.stop.clarify");
        var charged =
                charge == null || charge.paidOn() != null
                        ? null
                        : new Stop(charge.noticedOn(), null, "disclosure.request.stop.fee");
        return Stream.of(asked, charged).filter(Objects::nonNull);
    }

    private Stream<Stop> heard(WorkingDayCalendar calendar) {
        return consultations.stream().map(it -> it.stop(calendar));
    }
}
