package org.chengmen.search.sources;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.SiteView;
import org.chengmen.search.spi.SearchEntry;
import org.chengmen.search.spi.SearchSource;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// The sites of the alliance, hosted here or elsewhere.
@Component
class SiteSource implements SearchSource {

    static final String NAME = "sites";

    private final Alliance alliance;

    SiteSource(Alliance alliance) {
        this.alliance = alliance;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<SearchEntry> read(Collection<String> things) {
        return things.stream()
                .flatMap(it -> alliance.site(new SiteId(UUID.fromString(it))).stream())
                .filter(SiteView::open)
                .flatMap(site -> Languages.of(site.name()).map(language -> entry(site, language)))
                .toList();
    }

    private static SearchEntry entry(SiteView site, Locale language) {
        return new SearchEntry(
                site.id().value().toString(),
                language,
                place(site),
                new SearchEntry.Words(
                        site.name().in(language), site.host(), "", List.of(), List.of(site.host())),
                new SearchEntry.Traits("site", site.kind(), null, null, null, false),
                null);
    }

    private static SearchEntry.Place place(SiteView site) {
        var owner = site.owner().value();
        return site.hosted()
                ? new SearchEntry.Place("/", site.id().value(), owner, List.of())
                : new SearchEntry.Place("http://" + site.host() + "/", null, owner, List.of());
    }

    @Override
    public List<String> keysAfter(String thing, int most) {
        return alliance.sites().stream()
                .map(it -> it.id().value().toString())
                .filter(it -> it.compareTo(thing) > 0)
                .sorted()
                .limit(most)
                .toList();
    }
}
