package org.chengmen.disclosure.requests.answers;

import org.chengmen.disclosure.requests.Bounded;
import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.InformationRequest.Closing;
import org.chengmen.disclosure.requests.Move;
import org.chengmen.disclosure.requests.Progress;
import org.chengmen.disclosure.requests.RequestRefusal;
import org.chengmen.disclosure.requests.Rights;
import org.chengmen.disclosure.requests.Today;
import org.chengmen.disclosure.requests.filing.Contacts;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.shell.cache.PageEvictions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Makes answers of general interest public, and takes them back with a reason.
@Service
public class Publishing {

    private final Progress progress;
    private final PublishedAnswers answers;
    private final Contacts contacts;
    private final Rights rights;
    private final PageEvictions evictions;
    private final Today today;

    Publishing(
            Progress progress,
            PublishedAnswers answers,
            Contacts contacts,
            Rights rights,
            PageEvictions evictions,
            Today today) {
        this.progress = progress;
        this.answers = answers;
        this.contacts = contacts;
        this.rights = rights;
        this.evictions = evictions;
        this.today = today;
    }

    @Transactional
    public void publish(String number, PublicationForm form) {
        var request = progress.take(number, it -> rights.mayHandle(it.organisation()));
        Progress.check(request, Move.PUBLISH);
        if (answers.of(request).isPresent()) {
            throw Refused.because(RequestRefusal.PUBLISHED_ALREADY);
        }
        var answer = checked(request, form);
        answers.add(request, answer, today.now());
        progress.move(request, Move.PUBLISH, answer.title());
        evictions.evict(PublishedAnswers.PAGES);
    }

    private PublishedAnswer checked(InformationRequest request, PublicationForm form) {
        var problems = new ArrayList<Problem>();
        var title = Bounded.required("title", form.title(), 100, problems);
        var question = Bounded.required("question", form.question(), 2000, problems);
        var answer = Bounded.required("publicAnswer", form.publicAnswer(), 20_000, problems);
        var traces = new PersonalTraces(request, contacts.of(request.id()));
        check("title", traces.in(title), problems);
        check("question", traces.in(question), problems);
        check("publicAnswer", traces.in(answer), problems);
        Refused.ifAny(problems);
        var closing = Objects.requireNonNull(request.closing());
        return answer(request, closing, title, question, answer);
    }

    private static void check(String field, @Nullable String trace, List<Problem> problems) {
        if (trace != null) {
            problems.add(Problem.at(field, RequestRefusal.PERSONAL_DATA_LEFT, trace));
        }
    }

    private PublishedAnswer answer(
            InformationRequest request,
            Closing closing,
            String title,
            String question,
            String answer) {
        return new PublishedAnswer(
                TimeOrderedId.next(),
                request.organisation(),
                title,
                question,
                answer,
                closing.outcome(),
                closing.on(),
                today.date(),
                null);
    }

    @Transactional
    public void takeBack(String number, @Nullable String reason) {
        var request = progress.take(number, it -> rights.mayHandle(it.organisation()));
        var answer =
                answers.of(request)
                        .filter(it -> it.withdrawnBecause() == null)
                        .orElseThrow(() -> Refused.because(RequestRefusal.NOT_NOW));
        var problems = new ArrayList<Problem>();
        var text = Bounded.required("takeBackReason", reason, 500, problems);
        Refused.ifAny(problems);
        answers.withdraw(answer.id(), text, today.now());
        progress.move(request, Move.TAKE_BACK, text);
        evictions.evict(PublishedAnswers.PAGES);
    }
}
