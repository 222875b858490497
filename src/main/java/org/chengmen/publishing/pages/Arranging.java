package org.chengmen.publishing.pages;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.DocumentId;
import org.chengmen.publishing.EditionId;
import org.chengmen.publishing.PublishingRefusal;
import org.chengmen.publishing.blocks.BlockRefusal;
import org.chengmen.publishing.blocks.Blocks;
import org.chengmen.publishing.blocks.Place;
import org.chengmen.publishing.blocks.Places;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.columns.StandingColumns;
import org.chengmen.publishing.editions.Content;
import org.chengmen.publishing.editions.ContentForm;
import org.chengmen.publishing.editions.Drafting;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.EditionDesk;
import org.chengmen.publishing.editions.Editions;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Begins pages of blocks and arranges them. Every step is a saving that can be taken back.
@Service
public class Arranging {

    public static final String BLOCKS = "blocks";

    private final Drafting drafting;
    private final EditionDesk desk;
    private final Editions editions;
    private final Places places;
    private final Columns columns;
    private final StandingColumns standing;
    private final Alliance alliance;

    Arranging(
            Drafting drafting,
            EditionDesk desk,
            Editions editions,
            Places places,
            Columns columns,
            StandingColumns standing,
            Alliance alliance) {
        this.drafting = drafting;
        this.desk = desk;
        this.editions = editions;
        this.places = places;
        this.columns = columns;
        this.standing = standing;
        this.alliance = alliance;
    }

    @Transactional
    public Edition beginTopic(SiteId site, String path, String title, Locale language) {
        var place = Place.topic(site.value(), path.strip());
        Refused.ifAny(problems(place, path.strip(), title));
        return begin(place, standing.topics(site(site)), language, title, Blocks.NONE);
    }

    private List<Problem> problems(Place place, String path, String title) {
        var problems = new ArrayList<Problem>();
        if (title.isBlank()) {
            problems.add(Problem.at("title", PublishingRefusal.TITLE_MISSING));
        }
        if (!Place.isPath(path)) {
            problems.add(Problem.at("path", BlockRefusal.ADDRESS_MALFORMED));
        } else if (places.at(place).isPresent()) {
            problems.add(Problem.at("path", BlockRefusal.ADDRESS_TAKEN));
        }
        return problems;
    }

    /// The draft of a page that is to be laid out: the one that is being written, one of what the
    /// public sees, or a first one.
    @Transactional
    public Edition open(Place place, Locale language, Blocks first) {
        var site = site(new SiteId(place.site()));
        return places.at(place)
                .map(it -> draft(it, language, first))
                .orElseGet(() ->
                        begin(place, standing.pages(site), language, title(place, site), first));
    }

    private Edition draft(DocumentId document, Locale language, Blocks first) {
        return editions.onTheWay(document, language)
                .orElseGet(() -> amend(document, language, first));
    }

    private Edition amend(DocumentId document, Locale language, Blocks first) {
        var edition = drafting.amend(document, language);
        return edition.content().equals(Content.EMPTY)
                ? save(edition.id(), edition.version(), form(title(document), first))
                : edition;
    }

    private String title(DocumentId document) {
        var place = places.of(document).orElseThrow();
        return title(place, site(new SiteId(place.site())));
    }

    /// Home and column pages are named after what they lay out.
    private String title(Place place, SiteView site) {
        return place.isHome() ? site.name().zh() : columnOf(place).name().zh();
    }

    private Column columnOf(Place place) {
        var id = place.name().substring(place.name().indexOf(':') + 1);
        return columns.find(new ColumnId(UUID.fromString(id)))
                .filter(it -> it.site().equals(place.site()))
                .orElseThrow(() -> Refused.because(PublishingRefusal.COLUMN_UNKNOWN));
    }

    private Edition begin(Place place, Column into, Locale language, String title, Blocks first) {
        var edition = drafting.begin(into.id(), place.documentType(), language, form(title, first));
        try {
            places.add(edition.document(), place);
        } catch (DuplicateKeyException meanwhile) {
            throw new Refused(List.of(Problem.at("path", BlockRefusal.ADDRESS_TAKEN)));
        }
        return edition;
    }

    private static ContentForm form(String title, Blocks blocks) {
        return new ContentForm(title, "", "", Map.of(BLOCKS, blocks.json()));
    }

    @Transactional
    public Edition change(EditionId id, int seen, UnaryOperator<Blocks> change) {
        var content = desk.found(id).content();
        var after = change.apply(blocks(content));
        return save(id, seen, with(content, after));
    }

    /// One step back.
    @Transactional
    public Edition undo(EditionId id, int seen) {
        return seen < 2 ? desk.found(id) : drafting.restore(id, seen, seen - 1);
    }

    private Edition save(EditionId id, int seen, ContentForm form) {
        return drafting.save(id, seen, form);
    }

    private static ContentForm with(Content content, Blocks blocks) {
        var fields = new HashMap<>(content.fields());
        fields.put(BLOCKS, blocks.json());
        return new ContentForm(content.title(), content.summary(), "", fields);
    }

    public static Blocks blocks(Content content) {
        return Blocks.parse(content.field(BLOCKS)).orElse(Blocks.NONE);
    }

    private SiteView site(SiteId id) {
        return alliance.site(id)
                .filter(SiteView::hosted)
                .orElseThrow(() -> Refused.because(BlockRefusal.SITE_UNKNOWN));
    }
}
