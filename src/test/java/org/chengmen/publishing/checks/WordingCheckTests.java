package org.chengmen.publishing.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.files.WordsHere;
import org.chengmen.publishing.wording.KnownWords;
import org.chengmen.publishing.wording.Wording;
import org.chengmen.publishing.wording.WordingLevel;
import org.junit.jupiter.api.Test;

import java.util.List;

class WordingCheckTests {

    private static final KnownWords KNOWN =
            KnownWords.of(
                    1,
                    List.of(
                            new Wording("台湾政府", WordingLevel.FORBIDDEN, "台湾当局", "", 0),
                            new Wording("钉子户", WordingLevel.REVIEW, "", "带有贬义", 0),
                            new Wording("战略", WordingLevel.REVIEW, "", "", 0),
                            new Wording("发展战略", WordingLevel.ALLOWED, "", "", 0),
                            new Wording("王大江", WordingLevel.LEADER, "市委书记", "", 1),
                            new Wording("李长湖", WordingLevel.LEADER, "市委副书记、市长", "", 2),
                            new Wording("赵小桥", WordingLevel.LEADER, "副市长", "", 3)));

    private static List<Finding> wording(String text) {
        return WordingCheck.examine(Drafts.saying("<p>" + text + "</p>"), KNOWN).toList();
    }

    private static List<String> leaders(String text) {
        return LeaderCheck.examine(Drafts.saying("<p>" + text + "</p>"), KNOWN.leaders()).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void blocksForbiddenWordsAndAsksAboutOthers() {
        assertThat(wording("与台湾政府往来，钉子户"))
                .extracting(Finding::code)
                .containsExactly("wording-forbidden-instead", "wording-review");
        assertThat(wording("与台湾政府往来").getFirst().severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void letsTheLongestWordCount() {
        assertThat(wording("区域发展战略")).isEmpty();
        assertThat(wording("这一战略")).hasSize(1);
    }

    @Test
    void knowsTitlesAndOrder() {
        assertThat(leaders("市委书记王大江、市长李长湖、副市长赵小桥出席。")).isEmpty();
        assertThat(leaders("市长王大江出席。")).containsExactly("leader-title");
        assertThat(leaders("市长赵小桥出席。")).containsExactly("leader-title");
        assertThat(leaders("副市长赵小桥、市长李长湖出席。")).containsExactly("leader-order");
        assertThat(leaders("李长湖在王大江陪同下调研。")).containsExactly("leader-order");
    }

    /// A small sample in the manner of official texts; the figures of the whole corpus stand in
    /// docs/decisions/0010.
    @Test
    void isQuietOnOrdinaryOfficialText() {
        var text =
                "各区人民政府，市人民政府各部门：为全面贯彻落实市委、市政府决策部署，进一步完善食品安全责任体系，现就有关事项通知如下。"
                        + "一、明确职责分工，机关与企业、海关与口岸应当协同配合。二、持续改善营商环境，引导至指定窗口办理，积极提高问题解决效率。"
                        + "三、既使用财政资金又使用社会资金的项目，应当分别核算。四、公布署名文章须经审核。五、截至2026年10月底，累计受理1234567件。"
                        + "六、本办法自2027年1月1日起施行，有效期5年。联系电话：027-85390000。";
        var draft = Drafts.saying("<p>" + text + "</p>");
        assertThat(new WrongCharacterCheck().examine(draft, Drafts.CONTEXT)).isEmpty();
        assertThat(WordingCheck.examine(draft, KNOWN)).isEmpty();
        assertThat(
                        new PersonalNumberCheck(new AttachmentText(new WordsHere()))
                                .examine(draft, Drafts.CONTEXT))
                .isEmpty();
    }

    @Test
    void hintsAtWrongCharacters() {
        var draft = Drafts.saying("<p>认真部暑防汛工作，截止目前已按装水泵20台，开立帐户，安装机器，等侯通知。</p>");
        assertThat(new WrongCharacterCheck().examine(draft, Drafts.CONTEXT))
                .extracting(it -> it.values().getLast())
                .containsExactly("部署", "截至目前", "安装", "账户", "等候");
    }

    @Test
    void knowsAboutTwoHundredConfusions() {
        assertThat(Confusions.read().size()).isGreaterThan(200);
    }
}
