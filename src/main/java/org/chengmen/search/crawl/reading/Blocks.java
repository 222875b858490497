package org.chengmen.search.crawl.reading;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The words under an element, a line for each block of it.
final class Blocks {

    private Blocks() {}

    static String text(Element element) {
        var text = new StringBuilder();
        element.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            append(text, words.text());
                        } else if (isBreak(node)) {
                            newLine(text);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (isBreak(node)) {
                            newLine(text);
                        }
                    }
                });
        return text.toString().strip();
    }

    private static boolean isBreak(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"));
    }

    private static void append(StringBuilder text, String words) {
        var plain = words.replace('\u00a0', ' ').replace('\u3000', ' ');
        var atStart = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(atStart ? plain.stripLeading() : plain);
    }

    private static void newLine(StringBuilder text) {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
