package org.chengmen.disclosure.requests.answers;

import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.filing.Contact;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what would tell who asked: the applicant's own values, and whatever looks like a number of
/// an identity card, a telephone or a mail address.
final class PersonalTraces {

    private static final List<Pattern> FORMS =
            List.of(
                    Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)"),
                    Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)"),
                    Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]+"));

    private final List<String> own;

    PersonalTraces(InformationRequest request, Contact contact) {
        own =
                Stream.of(
                                request.applicant().name(),
                                contact.identity(),
                                contact.phone(),
                                contact.mail(),
                                contact.address())
                        .filter(Objects::nonNull)
                        .toList();
    }

    /// The first trace in the text, or null.
    @Nullable String in(String text) {
        return Stream.concat(
                        own.stream().filter(text::contains),
                        FORMS.stream()
                                .flatMap(it -> it.matcher(text).results())
                                .map(it -> it.group()))
                .findFirst()
                .orElse(null);
    }
}
