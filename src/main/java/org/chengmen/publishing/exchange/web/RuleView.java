package org.chengmen.publishing.exchange.web;

import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.exchange.FollowingRule;
import org.chengmen.publishing.exchange.StandingOffer;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The standing rules of a site's columns.
public record RuleView(
        SiteView site,
        List<SiteView> sites,
        List<Column> columns,
        List<SiteView> targets,
        List<StandingOffer> standing,
        Map<UUID, FollowingRule> following) {

    public LocalizedText column(UUID id) {
        return columns.stream()
                .filter(it -> it.id().value().equals(id))
                .findFirst()
                .map(Column::name)
                .orElseThrow();
    }

    public LocalizedText target(UUID id) {
        return targets.stream()
                .filter(it -> it.id().value().equals(id))
                .findFirst()
                .map(SiteView::name)
                .orElseGet(() -> LocalizedText.zh("-"));
    }

    /// Columns whose copies wait for a person.
    public List<Column> looked() {
        return columns.stream()
                .filter(it -> following.get(it.id().value()) == FollowingRule.TASK)
                .toList();
    }
}
