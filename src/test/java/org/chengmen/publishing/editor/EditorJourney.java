package org.chengmen.publishing.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.chengmen.journey.JourneyTest;
import org.chengmen.journey.Visitor;
import org.chengmen.publishing.content.ContentCleaner;
import org.chengmen.publishing.content.ContentRules;
import org.chengmen.shell.Choices;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

/// Somebody writes: pastes from Word by the real clipboard, sets links, tables and pictures, by
/// keyboard and without script.
@JourneyTest
class EditorJourney {

    private static final String HOST = "fgw.localhost";
    private static final String PAGE = "/desk/publishing/editor";

    /// Puts html on the clipboard as another program would, unsanitised.
    private static final String COPY =
            """
            html => document.addEventListener('copy', event => {
                event.clipboardData.setData('text/html', html);
                event.clipboardData.setData('text/plain', 'text');
                event.preventDefault();
                event.stopImmediatePropagation();
            }, {once: true, capture: true})
            """;

    private static final String CONFLICT =
            """
            window.fetch = async () => new Response(null, {status: 409, headers: {Location: '/desk/compare'}})
            """;

    private static Visitor atTheEditor(Visitor visitor) {
        visitor.signsIn(HOST, "fgw-admin").opens(HOST, PAGE);
        visitor.page().waitForSelector("html[data-editor-ready]");
        return visitor;
    }

    private static Locator words(Visitor visitor) {
        return visitor.page().locator(".editor__page > [contenteditable]");
    }

    private static String kept(Visitor visitor) {
        return visitor.page().locator("textarea[name=content]").inputValue();
    }

    private static void paste(Visitor visitor, String html) {
        words(visitor).click();
        visitor.page().keyboard().press("Control+A");
        visitor.page().keyboard().press("Delete");
        visitor.page().evaluate(COPY, html);
        visitor.page().keyboard().press("Control+C");
        visitor.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/editor/clean"),
                        () -> visitor.page().keyboard().press("Control+V"));
        PlaywrightAssertions.assertThat(visitor.page().locator("textarea[name=content]"))
                .not()
                .hasValue("");
    }

    private static String fragment(String name) {
        try (var stream =
                EditorJourney.class.getResourceAsStream("/publishing/word/" + name + ".html")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String clean(String html) {
        return ContentCleaner.clean(html, ContentRules.all()).html();
    }

    @Test
    void pastesWhatWordCopies(Visitor visitor) {
        atTheEditor(visitor);
        for (var name :
                new String[] {
                    "word2016-lists",
                    "word2016-headings",
                    "word2016-table",
                    "wps-lists",
                    "word-online",
                    "google-docs",
                    "wechat-article"
                }) {
            var fragment = fragment(name);
            paste(visitor, fragment);
            var html = kept(visitor);
            assertThat(html).as(name).doesNotContainIgnoringCase("mso", "style=", "class=");
            assertThat(clean(html)).as(name).isEqualTo(clean(fragment));
        }
    }

    @Test
    void isForEverybody(Visitor visitor) {
        atTheEditor(visitor);
        paste(visitor, fragment("word2016-table") + fragment("word2016-lists"));
        visitor.axe().fits().screenshot("editor");
        for (var theme : Choices.THEMES) {
            visitor.inTheme(theme).opens(HOST, PAGE).axe();
            visitor.page().locator("[data-act=picture]").click();
            visitor.axe().screenshot("editor-" + theme);
        }
        visitor.inTheme("light").reading("en").atWidth(375).opens(HOST, PAGE).axe().fits();
        visitor.page().locator("[data-act=help]").click();
        visitor.axe().screenshot("editor-375-en");
    }

    @Test
    void setsLinksThatMayBeLinks(Visitor visitor) {
        atTheEditor(visitor);
        words(visitor).pressSequentially("市政府");
        visitor.page().keyboard().press("Control+A");
        visitor.page().locator("[data-act=link]").click();
        visitor.page().locator("[name=href]").fill("javascript:alert(1)");
        visitor.page().keyboard().press("Enter");
        visitor.sees("这个网址不能使用");
        visitor.page().locator("[name=href]").fill("www.wuhan.gov.cn");
        visitor.page().keyboard().press("Enter");
        assertThat(kept(visitor)).isEqualTo("<p><a href=\"https://www.wuhan.gov.cn\">市政府</a></p>");
    }

    @Test
    void buildsTables(Visitor visitor) {
        atTheEditor(visitor);
        words(visitor).click();
        visitor.presses("表格").presses("加一行").presses("加一列").presses("删除列").presses("首列为表头");
        visitor.page().locator(".editor__page th").first().click();
        visitor.page().keyboard().type("区");
        var html = kept(visitor);
        assertThat(html).contains("<table>").contains("区");
        assertThat(html.split("<tr>")).hasSize(5);
        assertThat(clean(html)).startsWith("<table>").doesNotContain("style");
    }

    @Test
    void asksForTheTextOfAPicture(Visitor visitor) throws IOException {
        atTheEditor(visitor);
        words(visitor).click();
        visitor.presses("图片");
        visitor.page().locator("dialog[open] [name=file]").setInputFiles(picture());
        visitor.presses("插入图片").sees("请写替代文字");
        visitor.fills("替代文字", "夜色中的城门").fills("图注", "南门");
        visitor.page()
                .waitForResponse(answer -> answer.status() == 201, () -> visitor.presses("插入图片"));
        visitor.page().waitForSelector(".editor__page figure img");
        assertThat(clean(kept(visitor)))
                .contains("alt=\"夜色中的城门\"")
                .contains("<figcaption>南门</figcaption>")
                .contains("width=\"40\"");
        visitor.axe();
    }

    private static FilePayload picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new FilePayload("gate.png", "image/png", bytes.toByteArray());
    }

    @Test
    void importsAWordDocument(Visitor visitor) throws IOException {
        atTheEditor(visitor);
        words(visitor).click();
        visitor.presses("导入文档");
        visitor.page().locator("dialog[open] [name=file]").setInputFiles(document());
        visitor.presses("读入正文");
        visitor.page().waitForSelector(".editor__page table");
        assertThat(kept(visitor)).contains("<p>各区要落实责任。</p>").contains("江岸");
        assertThat(visitor.page().locator("dialog[open]").count()).isZero();
    }

    private static FilePayload document() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("各区要落实责任。");
            document.createTable(2, 2).getRow(1).getCell(0).setText("江岸");
            document.write(bytes);
        }
        return new FilePayload("通知.docx", "application/octet-stream", bytes.toByteArray());
    }

    @Test
    void keepsTheWordingListInEveryLook(Visitor visitor) {
        visitor.signsIn(HOST, "fgw-admin")
                .opens(HOST, "/desk/publishing/wording")
                .sees("台湾当局")
                .axe();
        visitor.screenshot("desk-wording");
        visitor.inTheme("dark")
                .reading("en")
                .atWidth(375)
                .opens(HOST, "/desk/publishing/wording")
                .axe()
                .fits();
    }

    @Test
    void savesByItselfAndByKey(Visitor visitor) {
        atTheEditor(visitor);
        visitor.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/editor/kept"),
                        () -> words(visitor).pressSequentially("一句话"));
        visitor.page().waitForSelector("[data-state=saved]");
        visitor.sees("已自动保存");
        visitor.page().keyboard().press("Control+Enter");
        visitor.page().waitForSelector(".content p");
        assertThat(visitor.page().locator(".content").innerHTML().strip()).isEqualTo("<p>一句话</p>");
    }

    @Test
    void stopsSavingWhereSomebodyElseHasSaved(Visitor visitor) {
        atTheEditor(visitor);
        visitor.page().evaluate(CONFLICT);
        words(visitor).pressSequentially("一句话");
        visitor.page().waitForSelector("[data-state=conflict]");
        assertThat(visitor.page().getByText("对比两份内容").getAttribute("href"))
                .isEqualTo("/desk/compare");
    }

    @Test
    void needsNoScript(Visitor visitor) {
        visitor.withoutScript().signsIn(HOST, "fgw-admin").opens(HOST, PAGE);
        visitor.fills("正文", "第一段\n\n第二段").presses("看整理结果");
        Page page = visitor.page();
        assertThat(page.locator(".content").innerHTML().strip()).isEqualTo("<p>第一段</p><p>第二段</p>");
    }
}
