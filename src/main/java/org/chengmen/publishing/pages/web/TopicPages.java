package org.chengmen.publishing.pages.web;

import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.publishing.blocks.BlockRefusal;
import org.chengmen.publishing.blocks.Place;
import org.chengmen.publishing.pages.PublicPages;
import org.chengmen.publishing.pages.ShownPages;
import org.chengmen.publishing.pages.Topics;
import org.chengmen.publishing.publication.PublicState;
import org.chengmen.publishing.publication.Publication;
import org.chengmen.shell.Frame;
import org.chengmen.shell.cache.PageTags;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;
import java.util.UUID;

/// The topics of a site: those that run, and those that are over and stay to be read.
@Controller
@OpenToAll
class TopicPages {

    private static final int MOST = 200;

    private final Topics topics;
    private final PublicPages pages;
    private final ShownPages shown;

    TopicPages(Topics topics, PublicPages pages, ShownPages shown) {
        this.topics = topics;
        this.pages = pages;
        this.shown = shown;
    }

    /// Under which lists of a site's topics are kept.
    static String tag(UUID site) {
        return "topics:" + site;
    }

    @GetMapping("/topics")
    String all(Frame frame, PageTags tags, Model model) {
        tags.shows(tag(frame.site().id()));
        model.addAttribute("topics", topics.of(frame.site().id(), frame.locale(), MOST));
        return "publishing/topics";
    }

    @GetMapping("/topics/{path:[a-z0-9-]{1,60}}")
    Object topic(@PathVariable String path, Frame frame, PageTags tags, Model model) {
        var topic =
                pages.topic(Place.topic(frame.site().id(), path), frame)
                        .orElseThrow(() -> Refused.because(BlockRefusal.TOPIC_UNKNOWN));
        if (topic.state() == PublicState.REMOVED) {
            return removed(topic);
        }
        model.addAttribute("topic", topic);
        model.addAttribute("page", shown.of(topic.content(), frame));
        model.addAttribute("preview", false);
        return "publishing/topic";
    }

    private static Object removed(Publication topic) {
        var replacement = topic.replacement();
        return replacement == null
                ? new ModelAndView(
                        "publishing/removed", Map.of("publication", topic), HttpStatus.GONE)
                : ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        .header(HttpHeaders.LOCATION, replacement)
                        .build();
    }
}
