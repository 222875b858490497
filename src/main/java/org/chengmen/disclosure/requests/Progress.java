package org.chengmen.disclosure.requests;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.disclosure.requests.decisions.Outcome;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/// Moves requests from state to state: allowed by the state, written down for the desk, recorded in
/// the audit trail. Called within the transaction of the effect.
@Component
public class Progress {

    private final Requests requests;
    private final Steps steps;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final Clock clock;

    Progress(Requests requests, Steps steps, AuditTrail trail, CurrentPerson person, Clock clock) {
        this.requests = requests;
        this.steps = steps;
        this.trail = trail;
        this.person = person;
        this.clock = clock;
    }

    /// The request, locked; what this person may not touch is not there.
    public InformationRequest take(String number, Predicate<InformationRequest> allowed) {
        return requests.locked(number)
                .filter(allowed)
                .orElseThrow(() -> Refused.because(RequestRefusal.UNKNOWN));
    }

    public static void check(InformationRequest request, Move move) {
        if (!request.state().allows(move)) {
            throw Refused.because(RequestRefusal.NOT_NOW);
        }
    }

    public void move(InformationRequest request, Move move, @Nullable String note) {
        var next = next(request, move);
        if (next != request.state()) {
            requests.move(request.id(), next);
        }
        write(request, move, note, next);
    }

    public void close(
            InformationRequest request, Move move, Outcome outcome, LocalDate on, String note) {
        var next = next(request, move);
        requests.close(request.id(), next, outcome, on);
        write(request, move, note, next);
    }

    private static RequestState next(InformationRequest request, Move move) {
        return request.state()
                .after(move)
                .orElseThrow(() -> Refused.because(RequestRefusal.NOT_NOW));
    }

    private void write(
            InformationRequest request, Move move, @Nullable String note, RequestState next) {
        steps.add(request.id(), move, note, by(request), clock.instant());
        trail.record(
                Act.of("disclosure.request." + verb(move), "disclosure.request", request.number())
                        .before(Map.of("state", request.state()))
                        .after(Map.of("state", next)));
    }

    private static String verb(Move move) {
        return move.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String by(InformationRequest request) {
        return person.signedIn().map(Person::name).orElse(request.applicant().name());
    }
}
