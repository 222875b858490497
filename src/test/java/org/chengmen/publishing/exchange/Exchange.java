package org.chengmen.publishing.exchange;

import org.chengmen.accounts.Grant;
import org.chengmen.accounts.SignedIn;
import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.access.Person;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.ColumnTree;
import org.chengmen.publishing.editions.ContentForm;
import org.chengmen.publishing.editions.Drafting;
import org.chengmen.publishing.editions.Edition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

/// A bureau's newsroom and the sorting desk of the portal, for tests.
@Component
@Lazy
public class Exchange {

    public final Newsroom room;
    public final SiteView portal;
    public final SignedIn editor;
    public final SignedIn chief;
    public final SignedIn reviewer;
    public final SignedIn publisher;

    private final ColumnTree tree;
    private final Drafting drafting;
    private final Offering offering;
    private final Rounds rounds;
    private final Bookmark bookmark;
    private final TransactionTemplate transactions;

    Exchange(
            Newsroom room,
            Alliance alliance,
            ColumnTree tree,
            Drafting drafting,
            Offering offering,
            Rounds rounds,
            Bookmark bookmark,
            TransactionTemplate transactions) {
        this.room = room;
        this.portal = alliance.portal();
        this.tree = tree;
        this.drafting = drafting;
        this.offering = offering;
        this.rounds = rounds;
        this.bookmark = bookmark;
        this.transactions = transactions;
        this.editor = person("门户编辑", Role.EDITOR);
        this.chief = person("门户主编", Role.EDITOR, Role.PUBLISHER);
        this.reviewer = person("门户审核员", Role.REVIEWER);
        this.publisher = person("门户签发人", Role.PUBLISHER);
    }

    SignedIn person(String name, Role... roles) {
        var owner = portal.owner().value();
        return new SignedIn(
                new Person(UUID.randomUUID(), Person.Kind.STAFF, name, owner),
                Arrays.stream(roles).map(it -> Grant.at(it, owner)).toList(),
                Instant.now());
    }

    /// Somebody of a member that neither offers nor receives.
    public SignedIn stranger(Role role) {
        return Newsroom.person("江岸的人", role, room.siteOf("jiangan").owner().value());
    }

    public Column portalColumn() {
        return room.as(
                person("门户管理员", Role.SITE_ADMINISTRATOR),
                () ->
                        tree.add(
                                portal.id().value(),
                                Newsroom.details(
                                        "x" + UUID.randomUUID().toString().substring(0, 8), null)));
    }

    public OfferId offered(Edition source) {
        return room.as(
                room.writer,
                () -> offering.offer(source.document(), Locale.CHINESE, portal.id().value()));
    }

    /// The next edition of the document, through the bureau's whole chain.
    public Edition corrected(Edition source, String title) {
        return corrected(source, Newsroom.news(title));
    }

    Edition corrected(Edition source, ContentForm form) {
        var next = room.as(room.writer, () -> drafting.amend(source.document(), Locale.CHINESE));
        room.does(room.writer, () -> drafting.save(next.id(), 1, form));
        return throughTheChain(next);
    }

    /// With a text that the seed alone decides.
    public Edition published(Column column, String title, long seed) {
        return published(column, news(title, seed));
    }

    Edition published(Column column, ContentForm form) {
        var draft =
                room.as(
                        room.writer,
                        () -> drafting.begin(column.id(), "news", Locale.CHINESE, form));
        return throughTheChain(draft);
    }

    private Edition throughTheChain(Edition draft) {
        room.submit(room.writer, draft);
        List.of(room.editor, room.reviewer, room.publisher).forEach(it -> room.pass(it, draft));
        catchUp();
        return room.now(draft);
    }

    /// All that has happened has had its consequences.
    public void catchUp() {
        rounds.catchUp();
    }

    /// As after a crash that lost the bookmark.
    void catchUpFromTheBeginning() {
        transactions.executeWithoutResult(status -> bookmark.move(0));
        catchUp();
    }

    /// A text of its own that no other test has.
    static ContentForm news(String title, long seed) {
        var words =
                new Random(seed)
                        .ints(600, 0x4E00, 0x5E00)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        return new ContentForm(title, "摘要", "<p>" + words + "</p>", Map.of("source", "市发展和改革委员会"));
    }
}
