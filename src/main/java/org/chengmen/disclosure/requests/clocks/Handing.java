package org.chengmen.disclosure.requests.clocks;

import org.chengmen.accounts.AccountDirectory;
import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.disclosure.requests.Bounded;
import org.chengmen.disclosure.requests.InformationRequest.Officer;
import org.chengmen.disclosure.requests.Move;
import org.chengmen.disclosure.requests.Progress;
import org.chengmen.disclosure.requests.RequestRefusal;
import org.chengmen.disclosure.requests.Requests;
import org.chengmen.disclosure.requests.Rights;
import org.chengmen.disclosure.requests.letters.Correspondent;
import org.chengmen.disclosure.requests.letters.LetterKind;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;

/// Brings requests into the right hands: confirmed to the applicant, given to an officer, handed to
/// the unit that has the information. The clock goes on meanwhile, for sorting is our own affair.
@Service
public class Handing {

    private final Progress progress;
    private final Requests requests;
    private final Correspondent letters;
    private final Rights rights;
    private final Alliance alliance;
    private final AccountDirectory accounts;

    Handing(
            Progress progress,
            Requests requests,
            Correspondent letters,
            Rights rights,
            Alliance alliance,
            AccountDirectory accounts) {
        this.progress = progress;
        this.requests = requests;
        this.letters = letters;
        this.rights = rights;
        this.alliance = alliance;
        this.accounts = accounts;
    }

    /// Whoever confirms works on it, until somebody else is named.
    @Transactional
    public void confirm(String number) {
        var request = progress.take(number, it -> rights.mayHandle(it.organisation()));
        progress.move(request, Move.CONFIRM, null);
        var staff = rights.staff();
        requests.assign(request.id(), new Officer(staff.account(), staff.name()));
        letters.issueReceipt(request);
    }

    @Transactional
    public void assign(String number, @Nullable UUID account) {
        var request = progress.take(number, it -> rights.mayHandle(it.organisation()));
        Progress.check(request, Move.ASSIGN);
        var officer =
                accounts.holders(Role.DEPARTMENT_OFFICER, request.organisation()).stream()
                        .filter(it -> it.id().value().equals(account))
                        .findFirst()
                        .orElseThrow(() -> Refused.because(RequestRefusal.OFFICER_UNKNOWN));
        requests.assign(request.id(), new Officer(officer.id().value(), officer.name()));
        progress.move(request, Move.ASSIGN, officer.name());
    }

    @Transactional
    public void transfer(String number, @Nullable String code, @Nullable String reason) {
        var request = progress.take(number, it -> rights.mayHandle(it.organisation()));
        Progress.check(request, Move.TRANSFER);
        var problems = new ArrayList<Problem>();
        var why = Bounded.required("transferReason", reason, 500, problems);
        var unit = unit(code);
        if (unit == null || unit.id().value().equals(request.organisation())) {
            problems.add(Problem.at("transferTo", RequestRefusal.UNIT_IS_THE_SAME));
        }
        Refused.ifAny(problems);
        var to = Objects.requireNonNull(unit);
        progress.move(request, Move.TRANSFER, to.name().zh() + "：" + why);
        letters.issue(request, LetterKind.TRANSFER, to.name().in(request.language()), why);
        requests.hand(request.id(), to.id().value());
    }

    private @Nullable OrganisationView unit(@Nullable String code) {
        return code == null
                ? null
                : alliance.organisationByCode(code).filter(OrganisationView::active).orElse(null);
    }
}
