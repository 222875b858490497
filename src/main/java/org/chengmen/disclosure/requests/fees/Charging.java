package org.chengmen.disclosure.requests.fees;

import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.Move;
import org.chengmen.disclosure.requests.Progress;
import org.chengmen.disclosure.requests.RequestRefusal;
import org.chengmen.disclosure.requests.Rights;
import org.chengmen.disclosure.requests.Today;
import org.chengmen.disclosure.requests.letters.Correspondent;
import org.chengmen.disclosure.requests.letters.LetterKind;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/// Charges for requests that are very many or very long. The amount is computed, never typed.
@Service
public class Charging {

    private static final int MOST_PAGES = 100_000;

    private final Progress progress;
    private final Charges charges;
    private final Correspondent letters;
    private final Rights rights;
    private final Today today;

    Charging(
            Progress progress, Charges charges, Correspondent letters, Rights rights, Today today) {
        this.progress = progress;
        this.charges = charges;
        this.letters = letters;
        this.rights = rights;
        this.today = today;
    }

    @Transactional
    public void charge(String number, @Nullable Basis basis, @Nullable Integer pages) {
        var request = progress.take(number, it -> rights.mayHandle(it.organisation()));
        Progress.check(request, Move.CHARGE);
        if (!charges.of(new UUID[] {request.id().value()}).isEmpty()) {
            throw Refused.because(RequestRefusal.CHARGED_ALREADY);
        }
        var charge = basis == Basis.PAGES ? byPage(pages) : byCase(request);
        if (charge.amount() == 0) {
            throw new Refused(List.of(Problem.at("basis", RequestRefusal.NOTHING_TO_CHARGE)));
        }
        charges.add(request.id(), charge);
        progress.move(request, Move.CHARGE, charge.amount() + " 元");
        letters.issue(
                request,
                LetterKind.FEE,
                charge.amount(),
                charge.quantity(),
                charge.payBy(today.calendar()),
                letters.text(request, charge.basis().key()));
    }

    private Charge byPage(@Nullable Integer pages) {
        if (pages == null || pages < 1 || pages > MOST_PAGES) {
            throw new Refused(List.of(Problem.at("pages", RequestRefusal.PAGES_MISSING)));
        }
        return new Charge(Basis.PAGES, pages, Basis.PAGES.total(pages), today.date(), null);
    }

    /// What this request adds to those before it in the month.
    private Charge byCase(InformationRequest request) {
        var cases = charges.caseOfMonth(request.id());
        var amount = Basis.CASES.total(cases) - Basis.CASES.total(cases - 1);
        return new Charge(Basis.CASES, cases, amount, today.date(), null);
    }

    @Transactional
    public void paid(String number) {
        var request = progress.take(number, it -> rights.mayRegister(it.organisation()));
        progress.move(request, Move.PAY, null);
        charges.paid(request.id(), today.date());
    }
}
