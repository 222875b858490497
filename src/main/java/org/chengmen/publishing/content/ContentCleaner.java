package org.chengmen.publishing.content;

import org.chengmen.kernel.Refused;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;

import java.nio.charset.StandardCharsets;

/// Makes clean content of whatever was sent: written anew under the rules of the document type,
/// then held against an allow-list. It never fails on what it reads; it refuses only what is too
/// large.
public final class ContentCleaner {

    private static final int LARGEST_SENT = 24 * 1024 * 1024;
    private static final int LARGEST = 2 * 1024 * 1024;
    private static final int DEEPEST = 200;

    private ContentCleaner() {}

    public static CleanContent clean(String html, ContentRules rules) {
        if (html.length() > LARGEST_SENT) {
            throw Refused.because(ContentRefusal.TOO_LARGE);
        }
        var notes = new Notes();
        var written = rewrite(html, rules, notes);
        var clean = new Cleaner(new ContentAllowList(rules)).clean(written);
        return new CleanContent(bounded(html(clean)), notes.all());
    }

    private static Document rewrite(String html, ContentRules rules, Notes notes) {
        var sent = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html.replace("\0", ""), "");
        var rewriting = new Rewriting(new Parts(rules, Headings.of(sent)), notes);
        sent.body().filter(rewriting);
        return rewriting.written();
    }

    private static String html(Document clean) {
        clean.outputSettings().prettyPrint(false);
        return clean.body().html();
    }

    private static String bounded(String html) {
        if (html.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw Refused.because(ContentRefusal.TOO_LARGE);
        }
        return html;
    }
}
