package org.chengmen.disclosure.requests.clocks;

import org.chengmen.kernel.calendar.Clock;
import org.chengmen.kernel.calendar.Deadline;
import org.chengmen.kernel.calendar.Stop;
import org.chengmen.kernel.calendar.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/// Somebody whose say is heard before information goes out. The time is not counted (Art. 33), but
/// never more than the 15 working days that he has.
public record Consultation(
        UUID id,
        Kind kind,
        String party,
        String question,
        LocalDate sentOn,
        LocalDate reachedOn,
        @Nullable LocalDate endedOn,
        @Nullable Opinion opinion,
        @Nullable String answer) {

    public LocalDate answerBy(WorkingDayCalendar calendar) {
        return Clock.start(kind.deadline(), reachedOn).due(calendar).orElseThrow();
    }

    public boolean isOpen() {
        return endedOn == null;
    }

    Stop stop(WorkingDayCalendar calendar) {
        var latest = answerBy(calendar);
        var end = endedOn == null || endedOn.isAfter(latest) ? latest : endedOn;
        return new Stop(sentOn, end, kind.stopKey());
    }

    /// Whose say it is; silence means consent with the second only (Art. 32, 34).
    public enum Kind {
        THIRD_PARTY(Deadline.FOI_THIRDPARTY),
        ORGAN(Deadline.FOI_JOINTORGAN);

        private final Deadline deadline;

        Kind(Deadline deadline) {
            this.deadline = deadline;
        }

        Deadline deadline() {
            return deadline;
        }

        public String key() {
            return "disclosure.request.consultation."
                    + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        String stopKey() {
            return key() + ".stop";
        }
    }

    /// What came of it.
    public enum Opinion {
        AGREES,
        OBJECTS,
        SILENT;

        public String key() {
            return "disclosure.request.opinion." + name().toLowerCase(Locale.ROOT);
        }
    }
}
