package org.chengmen.search.crawl.reading;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.regex.Pattern;

/// The text of a page without what stands on every page of its site. The content systems of
/// government sites mark it; otherwise it is where much text and few links are.
final class MainText {

    private static final String MARKED =
            "#zoom, #Zoom, #UCAP-CONTENT, .TRS_Editor, .TRS_UEDITOR, .trs_editor_view, #content_body,"
                    + " .pages_content, .article-content, .article_content, .wp_articlecontent,"
                    + " .v_news_content, .xxgk_content, .news_content, .con_text, #BodyLabel,"
                    + " .view.TRS_UEDITOR, .prose, [itemprop=articleBody], article, main";
    private static final String FRAME =
            "script, style, noscript, template, nav, header, footer, aside, form, button, select,"
                    + " iframe, object, svg, [hidden], [role=navigation], [role=banner],"
                    + " [role=contentinfo], [role=search]";
    private static final Pattern FRAME_NAMES =
            Pattern.compile(
                    "(?i)(^|[\\s_-])(nav|menu|breadcrumb|crumbs?|footer|header|sidebar|side|share|related|copyright|pager|pagination|toolbar|banner|weizhi|position)([\\s_-]|$)");
    private static final Set<String> CONTAINERS =
            Set.of("div", "section", "table", "tbody", "tr", "td", "center", "ul", "dl", "span");
    private static final int ENOUGH = 60;
    private static final int DEEPEST = 30;

    private MainText() {}

    static String of(Document page) {
        page.select(FRAME).remove();
        var marked = marked(page);
        return marked.isEmpty() ? found(page.body()) : marked;
    }

    private static String marked(Document page) {
        for (var candidate : page.select(MARKED)) {
            var text = Blocks.text(candidate);
            if (text.length() >= ENOUGH) {
                return text;
            }
        }
        return "";
    }

    private static String found(Element body) {
        body.select("[class], [id]").stream()
                .filter(it -> !it.equals(body) && isFrame(it))
                .toList()
                .forEach(Element::remove);
        return Blocks.text(narrowed(body));
    }

    private static boolean isFrame(Element element) {
        return FRAME_NAMES.matcher(element.className()).find()
                || FRAME_NAMES.matcher(element.id()).find();
    }

    /// Goes down for as long as one part holds most of the words that are no links.
    private static Element narrowed(Element body) {
        var best = body;
        for (var depth = 0; depth < DEEPEST; depth++) {
            var within = holdingMost(best);
            if (within == null) {
                return best;
            }
            best = within;
        }
        return best;
    }

    private static @Nullable Element holdingMost(Element whole) {
        var words = words(whole);
        return whole.children().stream()
                .filter(it -> CONTAINERS.contains(it.normalName()))
                .filter(it -> words > 0 && words(it) * 10 >= words * 7)
                .findFirst()
                .orElse(null);
    }

    private static int words(Element element) {
        var all = element.text().length();
        var linked = element.select("a").stream().mapToInt(it -> it.text().length()).sum();
        return Math.max(0, all - linked);
    }
}
