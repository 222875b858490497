package org.chengmen.publishing.pages.web;

import org.chengmen.publishing.columns.StandingColumns;
import org.chengmen.publishing.pages.Topics;
import org.chengmen.shell.Frame;
import org.chengmen.shell.cache.PageTags;
import org.chengmen.shell.spi.Panel;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;

/// The running topics of a site with their pictures, on its home page.
@Component
class TopicsPanel implements Panel {

    private static final int MOST = 4;

    private final Topics topics;

    TopicsPanel(Topics topics) {
        this.topics = topics;
    }

    @Override
    public String id() {
        return StandingColumns.TOPICS;
    }

    @Override
    public Zone zone() {
        return Zone.TOPICS;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<Content> content(Frame frame) {
        var site = frame.site().id();
        PageTags.of(frame.request()).dependsOn(TopicPages.tag(site));
        var running =
                topics.of(site, frame.locale(), MOST).stream()
                        .filter(it -> !it.archived())
                        .toList();
        return running.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Content(
                                "publishing/_topicPictures",
                                Map.<String, Object>of("topics", running)));
    }
}
