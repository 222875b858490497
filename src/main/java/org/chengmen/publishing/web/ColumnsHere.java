package org.chengmen.publishing.web;

import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.shell.Frame;
import org.chengmen.shell.cache.PageTags;
import org.springframework.stereotype.Component;

import java.util.List;

/// The columns of the request's site, read once for its page, its panels and its navigation.
@Component
class ColumnsHere {

    private final Columns columns;

    ColumnsHere(Columns columns) {
        this.columns = columns;
    }

    List<Column> all(Frame frame) {
        var kept = (Kept) frame.request().getAttribute(Kept.class.getName());
        if (kept == null) {
            kept = new Kept(columns.ofSite(frame.site().id()));
            frame.request().setAttribute(Kept.class.getName(), kept);
            PageTags.of(frame.request()).dependsOn(Column.tagOfAll(frame.site().id()));
        }
        return kept.columns();
    }

    List<Column> shown(Frame frame) {
        return all(frame).stream().filter(it -> !it.hidden()).toList();
    }

    private record Kept(List<Column> columns) {}
}
