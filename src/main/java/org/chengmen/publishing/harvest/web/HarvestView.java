package org.chengmen.publishing.harvest.web;

import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.publishing.harvest.HarvestForm;
import org.chengmen.publishing.harvest.HarvestSource;

import java.util.List;
import java.util.UUID;

/// The sources of a person's sites, and the form for another one.
public record HarvestView(
        List<HarvestSource> sources,
        List<SiteView> targets,
        List<SiteView> members,
        HarvestForm form) {

    public LocalizedText name(UUID site) {
        return members.stream()
                .filter(it -> it.id().value().equals(site))
                .findFirst()
                .map(SiteView::name)
                .orElseGet(() -> LocalizedText.zh("-"));
    }

    public static String tag(HarvestSource source) {
        if (!source.active()) {
            return "plain";
        }
        return source.health().isWell() ? "success" : "danger";
    }

    public static String state(HarvestSource source) {
        if (!source.active()) {
            return "publishing.harvest.paused";
        }
        var cause = source.health().cause();
        if (cause != null) {
            return cause.key();
        }
        return source.health().succeededAt() == null
                ? "publishing.harvest.waiting"
                : "publishing.harvest.well";
    }
}
