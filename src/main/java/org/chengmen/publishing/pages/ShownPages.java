package org.chengmen.publishing.pages;

import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.blocks.Block;
import org.chengmen.publishing.blocks.BlockKind.Holds;
import org.chengmen.publishing.blocks.Source;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.editions.Content;
import org.chengmen.publishing.editions.Document;
import org.chengmen.publishing.publication.Headline;
import org.chengmen.publishing.publication.Wanted;
import org.chengmen.publishing.publication.WantedHeadlines;
import org.chengmen.shell.Frame;
import org.chengmen.shell.Panels;
import org.chengmen.shell.cache.PageTags;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Fills the blocks of a page: all documents in one question, all columns in another, however many
/// blocks there are. The page is tagged with exactly what its blocks may show.
@Component
public class ShownPages {

    private final WantedHeadlines headlines;
    private final Columns columns;
    private final Panels panels;

    ShownPages(WantedHeadlines headlines, Columns columns, Panels panels) {
        this.headlines = headlines;
        this.columns = columns;
        this.panels = panels;
    }

    public ShownPage of(Content content, Frame frame) {
        var blocks = Arranging.blocks(content).list();
        var tags = PageTags.of(frame.request());
        var wanted = new Wanted();
        for (var at = 0; at < blocks.size(); at++) {
            want(blocks.get(at), at, wanted, tags);
        }
        var found = headlines.of(wanted, frame.locale());
        var named = columns(blocks);
        return new ShownPage(
                content,
                IntStream.range(0, blocks.size())
                        .mapToObj(at ->
                                shown(
                                        blocks.get(at),
                                        found.getOrDefault(at, List.of()),
                                        named,
                                        frame))
                        .toList());
    }

    private static void want(Block block, int key, Wanted wanted, PageTags tags) {
        if (block.kind().holds() != Holds.DOCUMENTS) {
            return;
        }
        var source = block.source();
        switch (source.kind()) {
            case COLUMNS ->
                    source.columns()
                            .forEach(it -> {
                                wanted.column(key, it, source.lines());
                                tags.dependsOn("column:" + it);
                            });
            case DOCUMENTS ->
                    source.documents()
                            .forEach(it -> {
                                wanted.document(key, it);
                                tags.dependsOn(Document.tag(it));
                            });
            case QUERY ->
                    source.sites()
                            .forEach(it -> {
                                wanted.query(
                                        key, it, source.types(), source.words(), source.lines());
                                tags.dependsOn("documents:" + it);
                            });
        }
    }

    private Map<UUID, Column> columns(List<Block> blocks) {
        var ids =
                blocks.stream()
                        .filter(it -> it.source().kind() == Source.Kind.COLUMNS)
                        .flatMap(it -> it.source().columns().stream())
                        .map(ColumnId::new)
                        .toList();
        return ids.isEmpty()
                ? Map.of()
                : columns.all(ids).stream()
                        .collect(Collectors.toMap(it -> it.id().value(), Function.identity()));
    }

    private ShownBlock shown(
            Block block, List<Headline> found, Map<UUID, Column> named, Frame frame) {
        var zone = block.kind().zone();
        return new ShownBlock(
                block,
                groups(block.source(), found, named),
                zone == null ? List.of() : panels.in(zone, frame));
    }

    private static List<ShownBlock.Group> groups(
            Source source, List<Headline> found, Map<UUID, Column> named) {
        if (source.kind() == Source.Kind.COLUMNS) {
            return source.columns().stream()
                    .flatMap(it -> Stream.ofNullable(named.get(it)))
                    .map(column -> new ShownBlock.Group(column, of(column, found)))
                    .filter(group -> !group.headlines().isEmpty())
                    .toList();
        }
        return List.of(new ShownBlock.Group(null, inOrder(source, found)));
    }

    private static List<Headline> of(Column column, List<Headline> found) {
        return found.stream().filter(it -> it.column().equals(column.id().value())).toList();
    }

    private static List<Headline> inOrder(Source source, List<Headline> found) {
        return source.kind() == Source.Kind.DOCUMENTS
                ? found
                : found.stream()
                        .sorted(Comparator.comparing(Headline::publishedAt).reversed())
                        .limit(source.lines())
                        .toList();
    }
}
