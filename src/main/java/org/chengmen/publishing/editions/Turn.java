package org.chengmen.publishing.editions;

import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.publishing.chains.ReviewChain;
import org.chengmen.publishing.chains.ReviewChains;
import org.chengmen.publishing.columns.Column;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whose turn it is with an edition in review.
@Component
public class Turn {

    private final ReviewChains chains;
    private final Rights rights;
    private final CurrentPerson person;

    Turn(ReviewChains chains, Rights rights, CurrentPerson person) {
        this.chains = chains;
        this.rights = rights;
        this.person = person;
    }

    public boolean isMine(Edition edition, Document document) {
        return !rights.isAuthor(edition.author()) && isAtMyLevel(edition, document);
    }

    /// A draft is written by who may edit it, an edition in review by whose turn it is.
    public boolean mayWrite(Edition edition, Document document) {
        return switch (edition.state()) {
            case DRAFT -> rights.mayEdit(document, edition);
            case IN_REVIEW -> isMine(edition, document);
            default -> false;
        };
    }

    /// Whether this person holds what the level asks for, be he the author or not.
    public boolean isAtMyLevel(Edition edition, Document document) {
        var stage = edition.stage();
        return stage != null
                && chains.version(stage.chain(), stage.version())
                        .level(stage.level())
                        .mayPass(person, document.site());
    }

    /// The chain that the edition is on, or the one it would begin.
    public @Nullable ReviewChain chain(Edition edition, Column column) {
        var stage = edition.stage();
        return stage == null
                ? chains.latest(column.chain()).orElse(null)
                : chains.version(stage.chain(), stage.version());
    }
}
