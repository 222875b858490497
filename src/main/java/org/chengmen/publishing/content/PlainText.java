package org.chengmen.publishing.content;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import java.util.Set;

/// The words of a content without its formats.
final class PlainText implements NodeVisitor {

    private static final Set<String> LINES =
            Set.of("p", "h2", "h3", "h4", "li", "tr", "caption", "figcaption", "br", "blockquote");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();
    private int cells;

    static String of(Element content) {
        var writer = new PlainText();
        content.traverse(writer);
        return writer.text.toString().strip();
    }

    static String beginning(String text, int characters) {
        var line = text.replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= characters) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, characters - 1)).strip() + "…";
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element) {
            cells += CELLS.contains(element.normalName()) ? 1 : 0;
            separate(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            cells -= CELLS.contains(element.normalName()) ? 1 : 0;
            separate(element);
        }
    }

    private void separate(Element element) {
        if (CELLS.contains(element.normalName())) {
            end('\t');
        } else if (LINES.contains(element.normalName())) {
            end(cells > 0 ? ' ' : '\n');
        }
    }

    private void end(char with) {
        if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(with);
        } else if (with == '\n' && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.setCharAt(text.length() - 1, '\n');
        }
    }
}
