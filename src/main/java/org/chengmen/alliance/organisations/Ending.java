package org.chengmen.alliance.organisations;

import org.chengmen.alliance.OrganisationId;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How a unit ended in a reorganisation (机构改革) and who carries on its work.
public record Ending(Kind kind, LocalDate lastDay, List<OrganisationId> successors) {

    public Ending {
        successors = List.copyOf(successors);
    }

    /// Each kind has its own number of successors.
    public enum Kind {
        MERGED(1, 1),
        RENAMED(1, 1),
        SPLIT(2, 20),
        DISSOLVED(0, 0);

        private final int least;
        private final int most;

        Kind(int least, int most) {
            this.least = least;
            this.most = most;
        }

        public boolean takes(int successors) {
            return successors >= least && successors <= most;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "alliance.ending." + code();
        }

        public static Optional<Kind> of(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }
    }
}
