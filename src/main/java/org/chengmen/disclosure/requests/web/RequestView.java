package org.chengmen.disclosure.requests.web;

import org.chengmen.calendar.Explanation;
import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.PublicState;
import org.chengmen.disclosure.requests.clocks.Course;
import org.chengmen.disclosure.requests.clocks.Standing;
import org.chengmen.disclosure.requests.decisions.Decision;
import org.chengmen.disclosure.requests.filing.Contact;
import org.chengmen.disclosure.requests.letters.Letter;
import org.chengmen.files.FileView;
import org.chengmen.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A request with all that its pages show of it. `contact` is masked.
public record RequestView(
        InformationRequest request,
        LocalizedText unit,
        Contact contact,
        Course course,
        Standing standing,
        Explanation explanation,
        @Nullable Decision decision,
        List<Letter> letters,
        List<FileView> files,
        Dates dates) {

    public PublicState state() {
        return PublicState.of(request.state());
    }

    public boolean isOpen() {
        return request.state().isOpen();
    }

    /// What the applicant may read.
    public List<Letter> lettersForApplicant() {
        return letters.stream().filter(Letter::forApplicant).toList();
    }

    public @Nullable String answer() {
        return isOpen() || decision == null ? null : decision.answer();
    }

    public String deskHref() {
        return "/desk/requests/" + request.number();
    }

    public String href() {
        return "/disclosure/request/" + request.number();
    }

    /// The days that pages name beside the due date.
    public record Dates(LocalDate askBy, @Nullable LocalDate answerBy, @Nullable LocalDate payBy) {}
}
