package org.chengmen.publishing.remarks;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.TimeOrderedId;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.content.HiddenCharacters;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.EditionDesk;
import org.chengmen.publishing.editions.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Author and reviewers talk about an edition while it is on its way. Who may see it may remark;
/// its author settles what was remarked, or who remarked takes it back.
@Service
public class Remarking {

    private static final int LONGEST_PASSAGE = 300;
    private static final int LONGEST = 1000;
    private static final int MOST = 200;

    private final Remarks remarks;
    private final EditionDesk desk;
    private final Rights rights;

    Remarking(Remarks remarks, EditionDesk desk, Rights rights) {
        this.remarks = remarks;
        this.desk = desk;
        this.rights = rights;
    }

    @Transactional(readOnly = true)
    public List<Remark> about(Edition edition) {
        return remarks.of(edition.id());
    }

    /// About the whole edition where no passage is named.
    @Transactional
    public void remark(EditionId id, @Nullable String passage, @Nullable String words) {
        var edition = desk.seen(id);
        if (!edition.state().isOnTheWay()) {
            throw Refused.because(PublishingRefusal.NOT_IN_REVIEW);
        }
        var about = text(passage);
        var said = text(words);
        Refused.ifAny(problems(about, said, remarks.of(id).size()));
        var person = desk.person();
        remarks.add(
                new Remark(
                        TimeOrderedId.next(),
                        id,
                        edition.version(),
                        about,
                        said,
                        person.account(),
                        person.name(),
                        desk.now(),
                        null,
                        null));
        desk.record("publishing.edition.remarked", edition);
    }

    private static List<Problem> problems(String about, String said, int already) {
        var problems = new ArrayList<Problem>();
        if (said.isEmpty()) {
            problems.add(Problem.at("words", PublishingRefusal.REMARK_MISSING));
        }
        if (said.length() > LONGEST) {
            problems.add(Problem.at("words", PublishingRefusal.REMARK_TOO_LONG, LONGEST));
        }
        if (about.length() > LONGEST_PASSAGE) {
            problems.add(
                    Problem.at("passage", PublishingRefusal.PASSAGE_TOO_LONG, LONGEST_PASSAGE));
        }
        if (already >= MOST) {
            problems.add(Problem.at("words", PublishingRefusal.TOO_MANY_REMARKS, MOST));
        }
        return problems;
    }

    /// Gives the edition that the remark was about.
    @Transactional
    public EditionId resolve(UUID id) {
        var remark =
                remarks.find(id)
                        .orElseThrow(() -> Refused.because(PublishingRefusal.REMARK_UNKNOWN));
        var edition = desk.found(remark.edition());
        if (!mayResolve(edition, remark)) {
            throw Refused.because(PublishingRefusal.MAY_NOT_EDIT);
        }
        remarks.resolve(id, desk.person(), desk.now());
        return edition.id();
    }

    public boolean mayResolve(Edition edition, Remark remark) {
        return rights.isAuthor(edition.author()) || rights.isAuthor(remark.person());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : HiddenCharacters.without(typed).strip();
    }
}
