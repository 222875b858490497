package org.chengmen.publishing.submissions;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.publishing.Moments;
import org.chengmen.publishing.content.HiddenCharacters;
import org.chengmen.publishing.editions.Completeness;
import org.chengmen.publishing.editions.Content;
import org.chengmen.publishing.editions.ContentForm;
import org.chengmen.publishing.types.DocumentType;
import org.chengmen.publishing.types.DocumentTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Holds what was sent to the same rules as what is written here: cleaned, complete for its type,
/// within bounds. All that is wrong is said at once.
@Component
class SubmissionRules {

    private static final int LONGEST_ID = 500;
    private static final int LONGEST_CATEGORY = 60;
    private static final int LONGEST_ADDRESS = 2000;
    private static final Set<String> LANGUAGES = Set.of("zh", "en");
    private static final Instant EARLIEST = Instant.parse("1949-10-01T00:00:00Z");

    private final DocumentTypes types;
    private final Alliance alliance;
    private final Clock clock;

    SubmissionRules(DocumentTypes types, Alliance alliance, Clock clock) {
        this.types = types;
        this.alliance = alliance;
        this.clock = clock;
    }

    /// An id as the member's system has it: anything that can be seen, spaces within it too.
    static String ownId(String sent) {
        if (sent.isBlank()
                || sent.length() > LONGEST_ID
                || !HiddenCharacters.without(sent).equals(sent)
                || sent.chars().anyMatch(it -> it < ' ')) {
            throw new Refused(List.of(Problem.at("id", SubmissionRefusal.OWN_ID_MALFORMED)));
        }
        return sent;
    }

    Submission.Said said(SubmissionForm form, SiteView member) {
        var type = types.type(form.typeCode());
        var written = form.written(member.name().zh());
        var problems = new ArrayList<>(written.problems(type));
        around(form, problems);
        Refused.ifAny(problems);
        var content = content(written, type);
        Refused.ifAny(Completeness.problems(content, type));
        return new Submission.Said(
                type.code(), form.categoryName(), form.address(), content, moment(form));
    }

    private static Content content(ContentForm written, DocumentType type) {
        return written.content(type);
    }

    private void around(SubmissionForm form, List<Problem> problems) {
        if (!LANGUAGES.contains(form.languageCode())) {
            problems.add(Problem.at("language", SubmissionRefusal.LANGUAGE_UNKNOWN));
        }
        if (form.categoryName().length() > LONGEST_CATEGORY) {
            problems.add(
                    Problem.at("category", SubmissionRefusal.CATEGORY_TOO_LONG, LONGEST_CATEGORY));
        }
        if (form.address() != null && !isAddress(form.address())) {
            problems.add(Problem.at("address", SubmissionRefusal.ADDRESS_MALFORMED));
        }
        if (target(form.target()).isEmpty()) {
            problems.add(Problem.at("target", SubmissionRefusal.TARGET_UNKNOWN));
        }
        if (form.publishedAt() != null && parsed(form.publishedAt()).isEmpty()) {
            problems.add(Problem.at("publishedAt", SubmissionRefusal.MOMENT_MALFORMED));
        }
    }

    /// A site here by its host; the portal where none is named.
    Optional<SiteView> target(@Nullable String host) {
        if (host == null) {
            return Optional.of(alliance.portal());
        }
        return alliance.sites().stream()
                .filter(it -> it.host().equalsIgnoreCase(host) && it.hosted() && it.open())
                .findFirst();
    }

    private static boolean isAddress(String sent) {
        try {
            var address = new URI(sent);
            return sent.length() <= LONGEST_ADDRESS
                    && address.getHost() != null
                    && Set.of("http", "https").contains(String.valueOf(address.getScheme()));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /// A clock that goes ahead over there brings nothing to the top here.
    private Instant moment(SubmissionForm form) {
        var now = Moments.now(clock);
        return Optional.ofNullable(form.publishedAt())
                .flatMap(SubmissionRules::parsed)
                .filter(it -> it.isBefore(now) && it.isAfter(EARLIEST))
                .orElse(now);
    }

    private static Optional<Instant> parsed(String sent) {
        try {
            return Optional.of(OffsetDateTime.parse(sent).toInstant());
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
