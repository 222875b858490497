package org.chengmen.publishing;

import org.chengmen.accounts.Grant;
import org.chengmen.accounts.SignedIn;
import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.access.Person;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.ColumnDetails;
import org.chengmen.publishing.columns.ColumnTree;
import org.chengmen.publishing.columns.ColumnType;
import org.chengmen.publishing.columns.ListForm;
import org.chengmen.publishing.editions.ContentForm;
import org.chengmen.publishing.editions.Drafting;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.Editions;
import org.chengmen.publishing.review.Review;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/// The people of a bureau's newsroom and their work, for tests.
@Component
@Lazy
public class Newsroom {

    private final Alliance alliance;
    private final ColumnTree tree;
    private final Drafting drafting;
    private final Review review;
    private final Editions editions;

    public final SiteView site;
    public final SignedIn admin;
    public final SignedIn writer;
    public final SignedIn editor;
    public final SignedIn reviewer;
    public final SignedIn publisher;

    Newsroom(
            Alliance alliance,
            ColumnTree tree,
            Drafting drafting,
            Review review,
            Editions editions) {
        this.alliance = alliance;
        this.tree = tree;
        this.drafting = drafting;
        this.review = review;
        this.editions = editions;
        this.site = siteOf("fgw");
        this.admin = person("站点管理员", Role.SITE_ADMINISTRATOR);
        this.writer = person("信息员小江", Role.CONTRIBUTOR);
        this.editor = person("何编辑", Role.EDITOR);
        this.reviewer = person("审核员", Role.REVIEWER);
        this.publisher = person("签发人", Role.PUBLISHER);
    }

    public SiteView siteOf(String code) {
        var owner = alliance.organisationByCode(code).orElseThrow().id();
        return alliance.sites().stream()
                .filter(it -> it.owner().equals(owner))
                .findFirst()
                .orElseThrow();
    }

    public SignedIn person(String name, Role role) {
        return person(name, role, site.owner().value());
    }

    public static SignedIn person(String name, Role role, UUID organisation) {
        return new SignedIn(
                new Person(UUID.randomUUID(), Person.Kind.STAFF, name, organisation),
                List.of(Grant.at(role, organisation)),
                Instant.now());
    }

    public <T> T as(SignedIn person, Supplier<T> work) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    public void does(SignedIn person, Runnable work) {
        as(
                person,
                () -> {
                    work.run();
                    return true;
                });
    }

    public Column column() {
        return column(details("c" + UUID.randomUUID().toString().substring(0, 8), null));
    }

    public Column column(ColumnDetails details) {
        return as(admin, () -> tree.add(site.id().value(), details));
    }

    public static ColumnDetails details(String segment, @Nullable UUID chain) {
        return new ColumnDetails(
                null,
                segment,
                "测试栏目",
                "Test column",
                ColumnType.OTHER,
                "测试用的栏目",
                "测试",
                null,
                null,
                List.of("news", "policy", "interpretation", "link"),
                false,
                ListForm.LINES,
                false,
                900,
                chain);
    }

    public static ContentForm news(String title) {
        return new ContentForm(
                title, "一句话摘要", "<p>正文：" + title + "。</p>", Map.of("source", "市发展和改革委员会"));
    }

    public Edition draft(Column column, String title) {
        return as(writer, () -> drafting.begin(column.id(), "news", Locale.CHINESE, news(title)));
    }

    public Edition submitted(Column column, String title) {
        var draft = draft(column, title);
        submit(writer, draft);
        return now(draft);
    }

    /// As it stands now, for as soon as it is passed.
    public void submit(SignedIn person, Edition edition) {
        does(
                person,
                () -> {
                    var examined = review.examine(edition.id(), now(edition).version(), Map.of());
                    review.submit(examined, Edition.Schedule.NONE);
                });
    }

    public Edition published(Column column, String title) {
        var edition = submitted(column, title);
        pass(editor, edition);
        pass(reviewer, edition);
        pass(publisher, edition);
        return now(edition);
    }

    public void pass(SignedIn person, Edition edition) {
        does(person, () -> review.pass(edition.id(), now(edition).version(), null));
    }

    public Edition now(Edition edition) {
        return editions.find(edition.id()).orElseThrow();
    }
}
