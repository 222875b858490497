package org.chengmen.publishing.links;

import org.chengmen.publishing.checks.Check;
import org.chengmen.publishing.checks.CheckContext;
import org.chengmen.publishing.checks.Draft;
import org.chengmen.publishing.checks.Finding;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Collectors;

/// Links that lead nowhere (a dead link is a point off in the yearly check of government sites,
/// 国办秘函〔2019〕19号). An address that nobody asked yet is asked in the background and told next time.
@Component
class LinkCheck implements Check {

    private static final int MOST = 100;

    private final LinkWatch watch;

    LinkCheck(LinkWatch watch) {
        this.watch = watch;
    }

    @Override
    public String name() {
        return "links";
    }

    @Override
    public List<Finding> examine(Draft draft, CheckContext context) {
        var words =
                draft.content().parsed().select("a[href^=http]").stream()
                        .limit(MOST)
                        .collect(
                                Collectors.toMap(
                                        it -> it.attr("href"), Element::text, (one, other) -> one));
        return watch.known(words.keySet()).stream()
                .filter(it -> it.state() == LinkState.DEAD)
                .map(it -> finding(it, words.getOrDefault(it.address(), "")))
                .toList();
    }

    private static Finding finding(KnownLink link, String words) {
        return Finding.warning("link-dead", "text", words, link.address(), link.answer());
    }
}
