package org.chengmen.publishing.exchange.web;

import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.exchange.TaskLine;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The sorting desk of one site.
public record SortingView(
        SiteView site,
        List<SiteView> desks,
        List<SortingLine> lines,
        @Nullable String next,
        List<TaskLine> tasks,
        Map<UUID, LocalizedText> names,
        List<Column> columns,
        boolean mayPublish) {

    public String address() {
        return "/desk/sorting?site=" + site.id().value();
    }

    public LocalizedText name(UUID member) {
        return names.getOrDefault(member, LocalizedText.zh(member.toString()));
    }
}
