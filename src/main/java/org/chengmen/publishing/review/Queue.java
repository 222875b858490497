package org.chengmen.publishing.review;

import org.chengmen.alliance.Alliance;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.publishing.chains.ReviewChain;
import org.chengmen.publishing.chains.ReviewChains;
import org.chengmen.publishing.editions.Rights;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// What waits for the decision of the person who asks, longest first.
@Component
public class Queue {

    private static final int MOST = 300;

    private final DeskLists lists;
    private final ReviewChains chains;
    private final Rights rights;
    private final CurrentPerson person;
    private final Alliance alliance;

    Queue(
            DeskLists lists,
            ReviewChains chains,
            Rights rights,
            CurrentPerson person,
            Alliance alliance) {
        this.lists = lists;
        this.chains = chains;
        this.rights = rights;
        this.person = person;
        this.alliance = alliance;
    }

    /// The sites at whose desk this person sits.
    public List<UUID> sites() {
        return alliance.sites().stream()
                .map(it -> it.id().value())
                .filter(rights::worksOn)
                .toList();
    }

    public List<DeskLine> mine() {
        var known = new HashMap<String, ReviewChain>();
        return lists.inReview(sites(), MOST).stream()
                .filter(line -> !rights.isAuthor(line.author()))
                .filter(line ->
                        chain(line, known)
                                .level(Objects.requireNonNull(line.level()))
                                .mayPass(person, line.site()))
                .toList();
    }

    private ReviewChain chain(DeskLine line, HashMap<String, ReviewChain> known) {
        var id = Objects.requireNonNull(line.chain());
        var version = Objects.requireNonNull(line.chainVersion());
        return known.computeIfAbsent(id + "/" + version, key -> chains.version(id, version));
    }
}
