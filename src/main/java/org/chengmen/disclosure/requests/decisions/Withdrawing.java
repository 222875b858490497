package org.chengmen.disclosure.requests.decisions;

import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.Move;
import org.chengmen.disclosure.requests.Progress;
import org.chengmen.disclosure.requests.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.function.Predicate;

/// Lets an applicant take his request back, as long as it is not answered.
@Service
public class Withdrawing {

    private final Progress progress;
    private final Today today;

    Withdrawing(Progress progress, Today today) {
        this.progress = progress;
        this.today = today;
    }

    @Transactional
    public void withdraw(String number, Predicate<InformationRequest> allowed) {
        var request = progress.take(number, allowed);
        progress.close(request, Move.WITHDRAW, Outcome.WITHDRAWN, today.date(), "");
    }
}
