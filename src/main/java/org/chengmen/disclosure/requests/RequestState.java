package org.chengmen.disclosure.requests;

import static org.chengmen.disclosure.requests.Move.ANSWER;
import static org.chengmen.disclosure.requests.Move.ARCHIVE;
import static org.chengmen.disclosure.requests.Move.ASK;
import static org.chengmen.disclosure.requests.Move.ASSIGN;
import static org.chengmen.disclosure.requests.Move.CHARGE;
import static org.chengmen.disclosure.requests.Move.CLARIFY;
import static org.chengmen.disclosure.requests.Move.CONFIRM;
import static org.chengmen.disclosure.requests.Move.CONSULT;
import static org.chengmen.disclosure.requests.Move.END_CONSULTATION;
import static org.chengmen.disclosure.requests.Move.EXTEND;
import static org.chengmen.disclosure.requests.Move.PAY;
import static org.chengmen.disclosure.requests.Move.PREPARE;
import static org.chengmen.disclosure.requests.Move.PROPOSE;
import static org.chengmen.disclosure.requests.Move.PROPOSE_EXTENSION;
import static org.chengmen.disclosure.requests.Move.PUBLISH;
import static org.chengmen.disclosure.requests.Move.RETURN;
import static org.chengmen.disclosure.requests.Move.TAKE_BACK;
import static org.chengmen.disclosure.requests.Move.TRANSFER;
import static org.chengmen.disclosure.requests.Move.WITHDRAW;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where a request stands inside the unit, and what leads on from there. What the applicant is told
/// of it is `PublicState`.
@SuppressWarnings("ImmutableEnumChecker") // maps made by Map.of
public enum RequestState {
    /// Sent in; nobody of the unit has taken it up.
    SUBMITTED,
    IN_HAND,
    /// The applicant was asked what is meant; the clock stands still.
    CLARIFYING,
    /// The applicant was told of a charge; the clock stands still.
    AWAITING_FEE,
    /// An answer lies before the head of the office.
    FOR_APPROVAL,
    ANSWERED,
    ARCHIVED,
    WITHDRAWN;

    public Optional<RequestState> after(Move move) {
        return Optional.ofNullable(ways().get(move));
    }

    private Map<Move, RequestState> ways() {
        return switch (this) {
            case SUBMITTED ->
                    Map.of(
                            CONFIRM, IN_HAND,
                            ASSIGN, SUBMITTED,
                            TRANSFER, SUBMITTED,
                            WITHDRAW, WITHDRAWN);
            case IN_HAND ->
                    Map.ofEntries(
                            Map.entry(ASSIGN, IN_HAND),
                            Map.entry(ASK, CLARIFYING),
                            Map.entry(CONSULT, IN_HAND),
                            Map.entry(END_CONSULTATION, IN_HAND),
                            Map.entry(PROPOSE_EXTENSION, IN_HAND),
                            Map.entry(EXTEND, IN_HAND),
                            Map.entry(TRANSFER, SUBMITTED),
                            Map.entry(CHARGE, AWAITING_FEE),
                            Map.entry(PREPARE, IN_HAND),
                            Map.entry(PROPOSE, FOR_APPROVAL),
                            Map.entry(WITHDRAW, WITHDRAWN));
            case CLARIFYING ->
                    Map.of(
                            ASSIGN, CLARIFYING,
                            CLARIFY, IN_HAND,
                            PROPOSE, FOR_APPROVAL,
                            WITHDRAW, WITHDRAWN);
            case AWAITING_FEE ->
                    Map.of(
                            ASSIGN, AWAITING_FEE,
                            PAY, IN_HAND,
                            PROPOSE, FOR_APPROVAL,
                            WITHDRAW, WITHDRAWN);
            case FOR_APPROVAL -> Map.of(RETURN, IN_HAND, ANSWER, ANSWERED, WITHDRAW, WITHDRAWN);
            case ANSWERED -> Map.of(ARCHIVE, ARCHIVED, PUBLISH, ANSWERED, TAKE_BACK, ANSWERED);
            case ARCHIVED -> Map.of(PUBLISH, ARCHIVED, TAKE_BACK, ARCHIVED);
            case WITHDRAWN -> Map.of();
        };
    }

    public boolean allows(Move move) {
        return ways().containsKey(move);
    }

    public boolean isOpen() {
        return ordinal() < ANSWERED.ordinal();
    }

    public String key() {
        return "disclosure.request.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
