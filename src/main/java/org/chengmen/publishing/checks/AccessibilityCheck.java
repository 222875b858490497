package org.chengmen.publishing.checks;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether people who listen, or use only a keyboard, can follow the content (GB/T 37668-2019, WCAG
/// 2.2: 1.1.1, 1.3.1, 2.4.4, 2.4.6).
@Component
class AccessibilityCheck implements Check {

    private static final String PLACE = "text";
    private static final int LONG_BOLD = 80;
    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    "点击",
                    "点击这里",
                    "点击此处",
                    "点此",
                    "这里",
                    "此处",
                    "请点击",
                    "请点击这里",
                    "链接",
                    "网址",
                    "更多",
                    "详情",
                    "查看",
                    "查看详情",
                    "下载",
                    "here",
                    "click here",
                    "link",
                    "more",
                    "read more",
                    "download");
    private static final Pattern FILE_NAME =
            Pattern.compile(
                    "(?i).*\\.(jpe?g|png|gif|bmp|webp)|(img|dsc|image|photo|pic|微信图片|图片|截图|未命名)[-_ ]?\\d*|\\d+");

    @Override
    public String name() {
        return "accessibility";
    }

    @Override
    public List<Finding> examine(Draft draft, CheckContext context) {
        var content = draft.content().parsed();
        var findings = new ArrayList<Finding>();
        headings(content, findings);
        content.select("a[href]").forEach(it -> link(it, findings));
        content.select("img").forEach(it -> picture(it, findings));
        content.select("table").forEach(it -> table(it, findings));
        content.select("p").forEach(it -> bold(it, findings));
        return findings;
    }

    private static void headings(Document content, List<Finding> findings) {
        var before = 1;
        for (var heading : content.select("h2, h3, h4")) {
            var level = heading.normalName().charAt(1) - '0';
            if (level > before + 1) {
                findings.add(Finding.warning("heading-skipped", PLACE, beginning(heading)));
            }
            before = level;
            if (heading.text().isBlank()) {
                findings.add(Finding.error("heading-empty", PLACE, ""));
            }
        }
    }

    private static void link(Element link, List<Finding> findings) {
        var words = link.text().strip().replaceAll("[>＞»…。.]+$", "").toLowerCase(Locale.ROOT);
        if (words.isEmpty() && link.select("img[alt]").isEmpty()) {
            findings.add(Finding.error("link-empty", PLACE, link.attr("href")));
        } else if (EMPTY_WORDS.contains(words)) {
            findings.add(Finding.warning("link-words", PLACE, link.text(), link.text()));
        } else if (words.startsWith("http") && words.length() > 40) {
            findings.add(Finding.hint("link-address", PLACE, words));
        }
    }

    private static void picture(Element picture, List<Finding> findings) {
        var alt = picture.attr("alt").strip();
        if (!picture.hasAttr("alt")) {
            findings.add(Finding.error("picture-alt-missing", PLACE, fileName(picture)));
        } else if (!alt.isEmpty() && FILE_NAME.matcher(alt).matches()) {
            findings.add(Finding.warning("picture-alt-file-name", PLACE, alt, alt));
        }
    }

    private static String fileName(Element picture) {
        var address = picture.attr("src").replaceAll("\\?.*", "");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static void table(Element table, List<Finding> findings) {
        if (table.select("th").isEmpty() && table.select("tr").size() > 1) {
            findings.add(Finding.warning("table-head-missing", PLACE, beginning(table)));
        }
    }

    private static void bold(Element paragraph, List<Finding> findings) {
        var text = paragraph.text();
        var bold = paragraph.select("> strong").text();
        if (text.length() > LONG_BOLD && bold.length() >= text.length() - 2) {
            findings.add(Finding.hint("bold-paragraph", PLACE, beginning(paragraph)));
        }
    }

    private static String beginning(Element element) {
        var text = element.text();
        return text.length() <= 30 ? text : text.substring(0, 29) + "…";
    }
}
