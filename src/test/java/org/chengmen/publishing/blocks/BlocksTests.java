package org.chengmen.publishing.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

class BlocksTests {

    private final Block first = Block.of(BlockKind.TEXT).titled("一", 6);
    private final Block second = Block.of(BlockKind.NOTICES).titled("二", 2);
    private final Block third = Block.of(BlockKind.ROOM_NEWS);
    private final Blocks blocks = new Blocks(List.of(first, second, third));

    @Test
    void readsWhatItWrote() {
        assertThat(Blocks.parse(blocks.json())).contains(blocks);
    }

    @Test
    void readsNothingAsNoBlocks() {
        assertThat(Blocks.parse("")).contains(Blocks.NONE);
        assertThat(Blocks.NONE.json()).isEmpty();
    }

    @Test
    void cannotReadWhatIsNoBlocks() {
        for (var nonsense :
                List.of("{", "[1]", "{\"list\":[{\"kind\":\"RUIN\"}]}", "x".repeat(300_000))) {
            assertThat(Blocks.parse(nonsense)).isEmpty();
        }
    }

    @Test
    void movesABlockAndStopsAtTheEnds() {
        assertThat(blocks.moveBy(third.id(), -1).list()).containsExactly(first, third, second);
        assertThat(blocks.moveBy(third.id(), 1)).isEqualTo(blocks);
        assertThat(blocks.moveBy(first.id(), -5)).isEqualTo(blocks);
        assertThat(blocks.move(first.id(), 99).list()).containsExactly(second, third, first);
        assertThat(blocks.move("gone", 0)).isEqualTo(blocks);
    }

    @Test
    void keepsABound() {
        var many = IntStream.range(0, 99).mapToObj(it -> Block.of(BlockKind.TEXT)).toList();
        assertThat(new Blocks(many).list()).hasSize(Blocks.MOST);
        assertThat(Source.columns(List.of(), 5_000).lines()).isEqualTo(Source.MOST_LINES);
        var columns = IntStream.range(0, 99).mapToObj(it -> UUID.randomUUID()).toList();
        assertThat(Source.columns(columns, 5).columns()).hasSize(8);
    }

    @Test
    void cleansWhateverABrowserSent() {
        var evil =
                new Block(
                        "a",
                        BlockKind.TEXT,
                        5,
                        "标题\u202e\u0000",
                        "javascript:alert(1)",
                        "<p onclick=x()>好<script>alert(1)</script></p>",
                        Source.NONE,
                        List.of());
        var clean = new Blocks(List.of(evil)).cleaned().list().getFirst();
        assertThat(clean.text()).isEqualTo("<p>好</p>");
        assertThat(clean.title()).isEqualTo("标题");
        assertThat(clean.address()).isEmpty();
        assertThat(clean.width()).isEqualTo(6);
    }

    @Test
    void leadsOnlyWhereALinkMayLead() {
        var links = linked("办事 | /services | 一网通办\n坏 | javascript:x\n外 | https://example.org/\n空");
        assertThat(links.items())
                .extracting(Item::words, Item::value)
                .containsExactly(tuple("办事", "/services"), tuple("外", "https://example.org/"));
    }

    private static Block linked(String lines) {
        var block = new Block("a", BlockKind.LINKS, 6, "", "", "", Source.NONE, Item.typed(lines));
        return new Blocks(List.of(block)).cleaned().list().getFirst();
    }

    @Test
    void showsVideosOfOurOwnOnly() {
        var foreign =
                new Block(
                        "a",
                        BlockKind.VIDEO,
                        6,
                        "",
                        "https://example.org/a.mp4",
                        "",
                        Source.NONE,
                        List.of());
        assertThat(foreign.address()).isEmpty();
        var own = "/files/" + UUID.randomUUID() + "/a.mp4";
        assertThat(
                        new Block("a", BlockKind.VIDEO, 6, "", own, "", Source.NONE, List.of())
                                .address())
                .isEqualTo(own);
    }

    @Test
    void saysAllItsWordsForSearchAndChecks() {
        var figures =
                new Block(
                        "a",
                        BlockKind.FIGURES,
                        6,
                        "一年的数字",
                        "",
                        "",
                        Source.NONE,
                        Item.typed("新增岗位 | 12.6 万 | 2026 年 <1 月>"));
        assertThat(new Blocks(List.of(figures)).reading())
                .isEqualTo("<h2>一年的数字</h2><ul><li>新增岗位 12.6 万 2026 年 &lt;1 月&gt;</li></ul>");
    }
}
