package org.chengmen.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chengmen.PortalTest;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.review.TakingDown;
import org.chengmen.search.query.Facet;
import org.chengmen.search.query.Hit;
import org.chengmen.search.query.Question;
import org.chengmen.search.query.Search;
import org.chengmen.search.spi.SearchUpdates;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// The index follows what the rooms do.
@PortalTest
class IndexModuleTests {

    @Autowired Newsroom newsroom;
    @Autowired TakingDown takingDown;
    @Autowired Search search;
    @Autowired SearchUpdates updates;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient database;
    @Autowired Rest rest;
    @Autowired Keepers keepers;
    @Autowired Opening opening;
    @Autowired Failures failures;

    private final String word = "z" + UUID.randomUUID().toString().replace("-", "");

    private List<Hit> found(Map<Facet, String> filters) throws InterruptedException {
        rest.await();
        return search.find(
                        new Question(
                                Question.Wording.of(word),
                                filters,
                                Question.Span.ALWAYS,
                                Question.Sort.RELEVANCE,
                                0,
                                10,
                                Locale.SIMPLIFIED_CHINESE))
                .hits();
    }

    @Test
    void findsWhatIsPublishedAndLosesWhatIsWithdrawn() throws InterruptedException {
        var edition = newsroom.published(newsroom.column(), "汉口江滩开放 " + word);
        assertThat(found(Map.of())).extracting(Hit::plainTitle).containsExactly("汉口江滩开放 " + word);
        newsroom.does(
                newsroom.publisher,
                () -> takingDown.withdraw(edition.document(), Locale.CHINESE, "数字有误"));
        assertThat(found(Map.of())).isEmpty();
        assertThat(found(Map.of(Facet.VALIDITY, "withdrawn")))
                .singleElement()
                .satisfies(hit -> assertThat(hit.outOfForce()).isTrue());
        newsroom.does(
                newsroom.publisher,
                () -> takingDown.reinstate(edition.document(), Locale.CHINESE, "已核对"));
        assertThat(found(Map.of())).hasSize(1);
    }

    @Test
    void saysNothingOfWhatIsNotPublic() throws InterruptedException {
        newsroom.submitted(newsroom.column(), "还在审核 " + word);
        assertThat(found(Map.of())).isEmpty();
    }

    @Test
    void isToldInTheTransactionOfTheChangeOnly() {
        assertThatThrownBy(() -> updates.changed("documents", List.of("x")))
                .isInstanceOf(IllegalTransactionStateException.class);
        transaction.executeWithoutResult(status -> {
            updates.changed("documents", List.of(UUID.randomUUID().toString()));
            status.setRollbackOnly();
        });
    }

    @Test
    void forgetsALineOnlyWhenTheIndexHasIt() throws InterruptedException {
        newsroom.published(newsroom.column(), "三环线通车 " + word);
        rest.await();
        assertThat(
                        database.sql("select count(*) from search.pending where keeper = :keeper")
                                .param("keeper", opening.keeper())
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void leavesBehindWhatCannotBeReadAndSaysWhy() throws InterruptedException {
        transaction.executeWithoutResult(
                status -> updates.changed("documents", List.of("not an id " + word)));
        newsroom.published(newsroom.column(), "东湖绿道延长 " + word);
        assertThat(found(Map.of())).hasSize(1);
        assertThat(failures.causes(opening.keeper()))
                .anySatisfy(it -> assertThat(it.cause()).contains("IllegalArgumentException"));
    }

    @Test
    void isBuiltAnewBesideTheLiveOneAndGoesBack() throws InterruptedException {
        newsroom.published(newsroom.column(), "知音湖公园开园 " + word);
        rest.await();
        var before = live();
        keepers.begin(opening.keeper(), "g" + word.substring(0, 12));
        assertThat(found(Map.of())).hasSize(1);
        assertThat(live()).isNotEqualTo(before);
        assertThat(keepers.rollBack(opening.keeper())).isTrue();
        assertThat(found(Map.of())).hasSize(1);
        assertThat(live()).isEqualTo(before);
    }

    private String live() {
        return keepers.generations(opening.keeper()).stream()
                .filter(it -> it.state() == GenerationState.LIVE)
                .findFirst()
                .orElseThrow()
                .name();
    }
}
