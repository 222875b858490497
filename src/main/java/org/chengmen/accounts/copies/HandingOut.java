package org.chengmen.accounts.copies;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.personal.Copy;
import org.chengmen.accounts.personal.Readings;
import org.chengmen.accounts.personal.Reason;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.kernel.access.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;

/// Hands a person's data out to that person when they ask on paper (个人信息保护法 Art. 45). It takes two:
/// one asks, another agrees, so that nobody alone can carry anybody's data away.
@Service
public class HandingOut {

    private static final Duration TO_DECIDE = Duration.ofDays(7);
    private static final Duration TO_FETCH = Duration.ofHours(24);

    private final CopyRequests requests;
    private final WantedPerson persons;
    private final Copy copy;
    private final Readings readings;
    private final AuditTrail trail;
    private final Clock clock;

    HandingOut(
            CopyRequests requests,
            WantedPerson persons,
            Copy copy,
            Readings readings,
            AuditTrail trail,
            Clock clock) {
        this.requests = requests;
        this.persons = persons;
        this.copy = copy;
        this.readings = readings;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void ask(String name, String reason, Person by) {
        var account = persons.named(name);
        var problems = new ArrayList<>(Reason.problems(reason));
        if (account.isEmpty()) {
            problems.add(Problem.at("person", AccountRefusal.ACCOUNT_UNKNOWN));
        }
        Refused.ifAny(problems);
        ask(account.orElseThrow().id(), Reason.parse(reason), by);
    }

    private void ask(AccountId account, Reason reason, Person by) {
        refuseOneself(account, by);
        var id = TimeOrderedId.next();
        var now = clock.instant();
        requests.add(id, account, reason.text(), by.account(), now, now.plus(TO_DECIDE));
        record("accounts.copy.asked", id, account, reason.text());
    }

    /// `granted` or refused, by another person than who asked.
    @Transactional
    public void decide(UUID id, boolean granted, Person by) {
        var now = clock.instant();
        var request = known(id);
        refuseOneself(request.account(), by);
        if (request.askedBy().equals(by.account())) {
            throw Refused.because(AccountRefusal.SECOND_PERSON_NEEDED);
        }
        if (!request.mayBeDecidedBy(by.account(), now)) {
            throw Refused.because(AccountRefusal.COPY_NOT_OPEN);
        }
        requests.decide(id, by.account(), granted, now, now.plus(TO_FETCH));
        record(
                granted ? "accounts.copy.granted" : "accounts.copy.refused",
                id,
                request.account(),
                request.reason());
    }

    /// The copy, this once; `what` tells the person in their ledger what was read.
    @Transactional
    public Copy.Content fetch(UUID id, String what, Person by) {
        var request = known(id);
        if (!request.mayBeFetchedBy(by.account(), clock.instant())) {
            throw Refused.because(AccountRefusal.COPY_NOT_OPEN);
        }
        requests.fetched(id, clock.instant());
        readings.record(request.account(), by, what, request.reason());
        record("accounts.copy.fetched", id, request.account(), request.reason());
        return copy.of(persons.of(request.account()));
    }

    private CopyRequest known(UUID id) {
        return requests.locked(id).orElseThrow(() -> Refused.because(AccountRefusal.COPY_UNKNOWN));
    }

    private static void refuseOneself(AccountId account, Person by) {
        if (account.value().equals(by.account())) {
            throw Refused.because(AccountRefusal.NOT_TO_ONESELF);
        }
    }

    private void record(String action, UUID request, AccountId account, String reason) {
        trail.record(
                Act.of(action, "account", account)
                        .after(Map.of("request", request, "reason", reason)));
    }
}
