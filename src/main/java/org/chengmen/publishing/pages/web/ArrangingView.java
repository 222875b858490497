package org.chengmen.publishing.pages.web;

import org.chengmen.alliance.SiteView;
import org.chengmen.publishing.blocks.Block;
import org.chengmen.publishing.blocks.Blocks;
import org.chengmen.publishing.blocks.Place;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.shell.Frame;

import java.util.List;
import java.util.stream.Collectors;

/// An edition of a page while it is laid out.
public record ArrangingView(
        Edition edition,
        Place place,
        SiteView site,
        Blocks blocks,
        List<Column> columns,
        boolean editable) {

    public String base() {
        return "/desk/pages/" + edition.id().value();
    }

    /// Title, checks and submission are at the desk of every document.
    public String form() {
        return "/desk/publishing/editions/" + edition.id().value();
    }

    public String title(Frame frame) {
        var title = edition.content().title();
        var shown = title.isEmpty() ? frame.t("publishing.untitled") : title;
        return place.isTopic() ? shown : frame.t(kind()) + " · " + shown;
    }

    public String kind() {
        return "publishing.page." + place.documentType();
    }

    /// Where the documents of a block come from, in words.
    public String source(Block block, Frame frame) {
        var source = block.source();
        return switch (source.kind()) {
            case COLUMNS -> names(block, frame);
            case DOCUMENTS -> frame.t("publishing.block.picked", source.documents().size());
            case QUERY ->
                    frame.t("publishing.block.source.query")
                            + (source.words().isEmpty() ? "" : " “" + source.words() + "”");
        };
    }

    private String names(Block block, Frame frame) {
        return columns.stream()
                .filter(it -> block.source().columns().contains(it.id().value()))
                .map(it -> frame.t(it.name()))
                .collect(Collectors.joining(frame.t("publishing.block.and")));
    }
}
