package org.chengmen.publishing.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteView;
import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.checks.CheckContext;
import org.chengmen.publishing.checks.Checks;
import org.chengmen.publishing.checks.Draft;
import org.chengmen.publishing.checks.Severity;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.content.CleanContent;
import org.chengmen.publishing.editions.Completeness;
import org.chengmen.publishing.publication.Publication;
import org.chengmen.publishing.publication.Publications;
import org.chengmen.publishing.types.DocumentTypes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

@PortalTest
class DemonstrationPublicationsModuleTests {

    @Autowired private DemonstrationPublications demonstration;
    @Autowired private Alliance alliance;
    @Autowired private Columns columns;
    @Autowired private Publications publications;
    @Autowired private DocumentTypes types;
    @Autowired private Checks checks;
    @Autowired private Clock clock;
    @Autowired private JdbcClient database;

    @Test
    void givesEveryUnitOfTheCityAFilledSite() {
        assertThat(
                        alliance.sites().stream()
                                .filter(SiteView::hosted)
                                .filter(it -> isOfTheDemonstration(it))
                                .filter(it -> columns.ofSite(it.id().value()).isEmpty()))
                .isEmpty();
        assertThat(count("select count(*) from publishing.publication")).isGreaterThan(1000);
    }

    private static boolean isOfTheDemonstration(SiteView site) {
        return site.host().equals("localhost")
                || site.host().matches("(fgw|jyj|dtjt|jiangan).localhost");
    }

    @Test
    void publishesOnlyWhatAReviewerCouldHavePassed() {
        for (var publication : written()) {
            assertThat(Completeness.problems(publication.content(), types.type(publication.type())))
                    .as(publication.title())
                    .isEmpty();
        }
    }

    @Test
    void writesNothingThatTheChecksObjectTo() {
        var context = CheckContext.of(LocalDate.now(clock), List.of());
        for (var publication : written()) {
            var content = publication.content();
            var text = new CleanContent(content.body(), List.of());
            var draft =
                    new Draft(
                            content.title(), content.summary(), text, content.fields(), List.of());
            assertThat(checks.examine(draft, context))
                    .as(publication.title())
                    .noneMatch(it -> it.severity() == Severity.ERROR);
        }
    }

    /// Of the documents that the loader wrote, every one that is before the public.
    private List<Publication> written() {
        return database
                .sql(
                        """
                        select distinct e.document from publishing.edition e
                        where e.author = :writer and e.state in ('LIVE', 'WITHDRAWN')
                        """)
                .param("writer", Hand.WRITER.id())
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(it -> publications.find(new DocumentId(it), Locale.CHINESE).stream())
                .toList();
    }

    @Test
    void publishesNothingFromTheFuture() {
        assertThat(count("select count(*) from publishing.publication where published_at > now()"))
                .isZero();
    }

    @Test
    void namesPolicyDocumentsFromTheirInterpretations() {
        assertThat(
                        count(
                                """
                                select count(*) from publishing.publication p
                                where p.type = 'interpretation' and p.state = 'LIVE' and p.edition in
                                    (select id from publishing.edition where author = '%s')
                                  and not exists (select from publishing.citation c
                                    join publishing.publication policy on policy.number = c.number
                                    where c.document = p.document)
                                """
                                        .formatted(Hand.WRITER.id())))
                .isZero();
    }

    @Test
    void laysWorkOnTheDesks() {
        for (var state : List.of("DRAFT", "IN_REVIEW", "SCHEDULED", "WITHDRAWN")) {
            assertThat(
                            count(
                                    "select count(*) from publishing.edition where state = '"
                                            + state
                                            + "'"))
                    .as(state)
                    .isPositive();
        }
    }

    @Test
    void addsNothingAtTheNextStart() throws IOException {
        var before = count("select count(*) from publishing.document");

        demonstration.run(new DefaultApplicationArguments());

        assertThat(count("select count(*) from publishing.document")).isEqualTo(before);
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
