package org.chengmen.publishing.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chengmen.PortalTest;
import org.chengmen.accounts.SignedIn;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.chains.ChainDetails.LevelDetails;
import org.chengmen.publishing.editions.EditionState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.UUID;

@PortalTest
class ChainModuleTests {

    private static final LevelDetails EDIT = level("编辑", Role.EDITOR, "");
    private static final LevelDetails PUBLISH = level("签发", Role.PUBLISHER, "");

    @Autowired Newsroom room;
    @Autowired ChainBook book;
    @Autowired ReviewChains chains;

    @Test
    void finishesWhatIsUnderWayOnTheVersionThatItStartedWith() {
        var chain = add(room.admin, details(EDIT, PUBLISH));
        var column = room.column(Newsroom.details(segment(), chain.id()));
        var edition = room.submitted(column, "按老流程走完");

        var changed = change(chain, details(EDIT, EDIT, PUBLISH));
        assertThat(changed.version()).isEqualTo(2);
        room.pass(room.editor, edition);
        room.pass(room.publisher, edition);
        assertThat(room.now(edition).state()).isEqualTo(EditionState.LIVE);

        var later = room.submitted(column, "走新流程");
        room.pass(room.editor, later);
        room.pass(room.person("第二位编辑", Role.EDITOR), later);
        assertThat(room.now(later).state()).isEqualTo(EditionState.IN_REVIEW);
    }

    @Test
    void asksEveryUnitThatIsNamedToSign() {
        var elsewhere = room.siteOf("jiangan").owner().value();
        var both = level("会签", Role.REVIEWER, "fgw、jiangan");
        var chain = add(room.admin, details(both, PUBLISH));
        assertThat(chain.level(0).organisations())
                .containsExactly(room.site.owner().value(), elsewhere);
    }

    @Test
    void saysAllThatIsWrongWithAChain() {
        assertThat(problems(details(PUBLISH, EDIT)))
                .containsExactly(PublishingRefusal.LAST_LEVEL_NOT_PUBLISHER);
        assertThat(problems(details(level("会签", null, "没有这个局"), PUBLISH)))
                .containsExactly(
                        PublishingRefusal.LEVEL_ROLE_MISSING, PublishingRefusal.SIGNATORY_UNKNOWN);
        assertThat(problems(new ChainDetails(" ", "", List.of())))
                .containsExactly(
                        PublishingRefusal.CHAIN_NAME_MISSING,
                        PublishingRefusal.LEVELS_OUT_OF_RANGE);
    }

    @Test
    void letsNobodyChangeTheChainOfTheCityOrOfAnotherUnit() {
        var ours = add(room.admin, details(EDIT, PUBLISH));
        var other =
                Newsroom.person(
                        "别处的管理员", Role.SITE_ADMINISTRATOR, room.siteOf("jiangan").owner().value());
        refuses(other, ours);
        refuses(room.admin, chains.latest(chains.standard()).orElseThrow());
        refuses(room.publisher, ours);
    }

    @Test
    void takesNoColumnOnTheChainOfAnotherUnit() {
        var jiangan = room.siteOf("jiangan");
        var other = Newsroom.person("别处的管理员", Role.SITE_ADMINISTRATOR, jiangan.owner().value());
        var theirs = room.as(other, () -> book.add(jiangan.id().value(), details(EDIT, PUBLISH)));
        assertThatThrownBy(() -> room.column(Newsroom.details(segment(), theirs.id())))
                .hasMessageContaining("chain-of-another");
    }

    @Test
    void refusesAChangeOverOneThatWasNotSeen() {
        var chain = add(room.admin, details(EDIT, PUBLISH));
        change(chain, details(PUBLISH));
        assertThatThrownBy(() -> change(chain, details(EDIT, EDIT, PUBLISH)))
                .hasMessageContaining("edited-meanwhile");
    }

    private ReviewChain add(SignedIn person, ChainDetails details) {
        return room.as(person, () -> book.add(room.site.id().value(), details));
    }

    private ReviewChain change(ReviewChain chain, ChainDetails details) {
        return room.as(room.admin, () -> book.change(chain.id(), chain.version(), details));
    }

    private void refuses(SignedIn person, ReviewChain chain) {
        assertThatThrownBy(() ->
                        room.as(
                                person,
                                () -> book.change(chain.id(), chain.version(), details(PUBLISH))))
                .hasMessageContaining("chain-unknown");
    }

    private List<Object> problems(ChainDetails details) {
        try {
            add(room.admin, details);
            return List.of();
        } catch (Refused refused) {
            return refused.problems().stream().map(it -> (Object) it.code()).toList();
        }
    }

    private static ChainDetails details(LevelDetails... levels) {
        return new ChainDetails("测试流程", "", List.of(levels));
    }

    private static LevelDetails level(String name, @Nullable Role role, String organisations) {
        return new LevelDetails(name, "", role, organisations);
    }

    private static String segment() {
        return "c" + UUID.randomUUID().toString().substring(0, 8);
    }
}
