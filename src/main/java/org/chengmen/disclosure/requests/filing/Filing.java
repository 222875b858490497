package org.chengmen.disclosure.requests.filing;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.disclosure.requests.Channel;
import org.chengmen.disclosure.requests.Move;
import org.chengmen.disclosure.requests.RequestId;
import org.chengmen.disclosure.requests.Steps;
import org.chengmen.disclosure.requests.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Takes requests in, whichever way they come.
@Service
public class Filing {

    private final Alliance alliance;
    private final Register register;
    private final RequestNumbers numbers;
    private final Steps steps;
    private final AuditTrail trail;
    private final Today today;

    Filing(
            Alliance alliance,
            Register register,
            RequestNumbers numbers,
            Steps steps,
            AuditTrail trail,
            Today today) {
        this.alliance = alliance;
        this.register = register;
        this.numbers = numbers;
        this.steps = steps;
        this.trail = trail;
        this.today = today;
    }

    /// Refuses with all that is wrong with the form.
    public CheckedRequest check(RequestForm form) {
        var unit = unit(form.organisation()).map(it -> it.id().value()).orElse(null);
        return new FormCheck(form, today.date()).checked(unit);
    }

    public Optional<OrganisationView> unit(@Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(alliance::organisationByCode)
                .filter(OrganisationView::active);
    }

    /// The request that this sending of the page filed already.
    @Transactional(readOnly = true)
    public Optional<String> alreadyFiled(UUID submission) {
        return register.numberOf(submission);
    }

    /// Gives the number. `account` is the applicant's own, where he has signed in.
    @Transactional
    public String file(
            RequestForm form, @Nullable UUID account, @Nullable UUID submission, Locale language) {
        var arrival = new Arrival(Channel.WEB, today.date(), account, submission, language);
        return enter(check(form), arrival);
    }

    /// `arrival.channel()` says by which rule the day of receipt was found.
    @Transactional
    public String enter(CheckedRequest content, Arrival arrival) {
        var code =
                alliance.organisation(new OrganisationId(content.organisation()))
                        .orElseThrow()
                        .code();
        var request = newRequest(content, arrival, code);
        register.add(request);
        steps.add(request.id(), Move.FILE, null, content.name(), request.submittedAt());
        trail.record(
                Act.of("disclosure.request.file", "disclosure.request", request.number())
                        .after(
                                Map.of(
                                        "organisation", content.organisation(),
                                        "channel", arrival.channel(),
                                        "receivedOn", arrival.receivedOn())));
        return request.number();
    }

    private NewRequest newRequest(CheckedRequest content, Arrival arrival, String code) {
        return new NewRequest(
                RequestId.next(),
                numbers.next(content.organisation(), code, arrival.receivedOn().getYear()),
                arrival.submission(),
                arrival.channel(),
                arrival.language(),
                content,
                arrival.account(),
                arrival.receivedOn(),
                today.now(),
                repeated(content));
    }

    private @Nullable UUID repeated(CheckedRequest content) {
        var since = today.date().minusYears(1);
        return register.earlier(content.organisation(), content.contact(), since).stream()
                .filter(it -> Likeness.isNearlyTheSame(it.wanted(), content.wanted().text()))
                .findFirst()
                .map(it -> it.id().value())
                .orElse(null);
    }
}
