package org.chengmen.publishing.web;

import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.ColumnType;
import org.chengmen.publishing.columns.ListForm;
import org.chengmen.publishing.publication.Headlines;
import org.chengmen.shell.Frame;
import org.chengmen.shell.cache.PageTags;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;

/// The columns of some types of the request's site, each with its newest documents; what holds none
/// is left out. The page is tagged with all of them.
@Component
class NewestSections {

    private final ColumnsHere columns;
    private final Headlines headlines;

    NewestSections(ColumnsHere columns, Headlines headlines) {
        this.columns = columns;
        this.headlines = headlines;
    }

    List<ColumnSection> of(Frame frame, Set<ColumnType> types, int each) {
        var shown = columns.shown(frame).stream().filter(it -> isShown(it, types)).toList();
        var tags = PageTags.of(frame.request());
        shown.forEach(it -> tags.dependsOn(it.tag()));
        var newest =
                headlines.newest(shown.stream().map(Column::id).toList(), frame.locale(), each);
        return shown.stream()
                .map(it -> new ColumnSection(it, newest.getOrDefault(it.id().value(), List.of())))
                .filter(it -> !it.headlines().isEmpty())
                .toList();
    }

    private static boolean isShown(Column column, Set<ColumnType> types) {
        return types.contains(column.type()) && column.listForm() != ListForm.PAGE;
    }
}
