package org.chengmen.disclosure.requests.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.disclosure.requests.fees.Basis;
import org.chengmen.disclosure.requests.fees.Charge;
import org.chengmen.kernel.calendar.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class CourseTests {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 6, 1);
    private final WorkingDayCalendar calendar = WorkingDayCalendar.of(List.of());

    @Test
    void givesTwentyWorkingDays() {
        assertThat(due(course(null, List.of(), null, null))).isEqualTo("2026-06-29");
    }

    @Test
    void standsStillWhileTheApplicantIsAsked() {
        var asked = new Clarification("哪一年", RECEIVED.plusDays(2), 15, null, null);
        var course = course(asked, List.of(), null, null);
        assertThat(course.clock(calendar).due(calendar)).isEmpty();
        assertThat(asked.answerBy(calendar)).isEqualTo("2026-06-24");
        assertThat(asked.isLapsed(LocalDate.of(2026, 6, 24), calendar)).isFalse();
        assertThat(asked.isLapsed(LocalDate.of(2026, 6, 25), calendar)).isTrue();
    }

    @Test
    void beginsAnewWhenTheApplicantHasAnswered() {
        var asked = new Clarification("哪一年", RECEIVED, 15, LocalDate.of(2026, 6, 8), "2025年");
        assertThat(due(course(asked, List.of(), null, null))).isEqualTo("2026-07-06");
    }

    @Test
    void asksWithinSevenWorkingDays() {
        assertThat(course(null, List.of(), null, null).askBy(calendar)).isEqualTo("2026-06-10");
    }

    @Test
    void doesNotCountWhileAThirdPartyIsHeard() {
        var heard = heard(LocalDate.of(2026, 6, 5));
        assertThat(due(course(null, List.of(heard), null, null))).isEqualTo("2026-07-02");
    }

    @Test
    void waitsForNobodyLongerThanFifteenWorkingDays() {
        assertThat(due(course(null, List.of(heard(null)), null, null))).isEqualTo("2026-07-20");
    }

    @Test
    void extendsOnceApproved() {
        var proposed = new Extension(10, "资料多", UUID.randomUUID(), "甲", null, null);
        var approved = new Extension(10, "资料多", UUID.randomUUID(), "甲", RECEIVED, "乙");
        assertThat(due(course(null, List.of(), proposed, null))).isEqualTo("2026-06-29");
        assertThat(due(course(null, List.of(), approved, null))).isEqualTo("2026-07-13");
    }

    @Test
    void beginsAnewWhenTheChargeIsPaid() {
        var paid = new Charge(Basis.PAGES, 100, 700, RECEIVED, LocalDate.of(2026, 6, 15));
        assertThat(due(course(null, List.of(), null, paid))).isEqualTo("2026-07-13");
    }

    @Test
    void showsALightForWhatIsLeft() {
        var course = course(null, List.of(), null, null);
        assertThat(light(course, "2026-06-19")).isEqualTo(Signal.GREEN);
        assertThat(light(course, "2026-06-22")).isEqualTo(Signal.YELLOW);
        assertThat(light(course, "2026-06-29")).isEqualTo(Signal.YELLOW);
        assertThat(light(course, "2026-06-30")).isEqualTo(Signal.RED);
    }

    private Signal light(Course course, String day) {
        return Standing.of(course, LocalDate.parse(day), calendar).signal();
    }

    private static Consultation heard(@Nullable LocalDate ended) {
        return new Consultation(
                UUID.randomUUID(),
                Consultation.Kind.THIRD_PARTY,
                "某公司",
                "是否同意公开",
                LocalDate.of(2026, 6, 2),
                LocalDate.of(2026, 6, 2),
                ended,
                ended == null ? null : Consultation.Opinion.AGREES,
                null);
    }

    private String due(Course course) {
        return course.clock(calendar).due(calendar).orElseThrow().toString();
    }

    private static Course course(
            @Nullable Clarification asked,
            List<Consultation> heard,
            @Nullable Extension extension,
            @Nullable Charge charge) {
        return new Course(RECEIVED, asked, heard, extension, charge);
    }
}
