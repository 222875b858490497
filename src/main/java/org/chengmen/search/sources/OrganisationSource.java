package org.chengmen.search.sources;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.search.spi.SearchEntry;
import org.chengmen.search.spi.SearchSource;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/// The units of the city, each leading to its card on the portal.
@Component
class OrganisationSource implements SearchSource {

    static final String NAME = "organisations";

    private final Alliance alliance;

    OrganisationSource(Alliance alliance) {
        this.alliance = alliance;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<SearchEntry> read(Collection<String> things) {
        return things.stream()
                .flatMap(it ->
                        alliance.organisation(new OrganisationId(UUID.fromString(it))).stream())
                .filter(OrganisationView::active)
                .flatMap(this::entries)
                .toList();
    }

    private Stream<SearchEntry> entries(OrganisationView unit) {
        return Languages.of(unit.name()).map(language -> entry(unit, language));
    }

    private SearchEntry entry(OrganisationView unit, Locale language) {
        return new SearchEntry(
                unit.id().value().toString(),
                language,
                new SearchEntry.Place(
                        "/alliance/organisations/" + unit.code(),
                        alliance.portal().id().value(),
                        unit.id().value(),
                        List.of()),
                new SearchEntry.Words(
                        unit.name().in(language),
                        above(unit, language),
                        "",
                        List.of(),
                        List.of(unit.code())),
                new SearchEntry.Traits("organisation", unit.kind(), null, null, null, false),
                null);
    }

    private String above(OrganisationView unit, Locale language) {
        return unit.parent() == null
                ? ""
                : alliance.organisation(unit.parent())
                        .map(OrganisationView::name)
                        .map((LocalizedText it) -> it.in(language))
                        .orElse("");
    }

    @Override
    public List<String> keysAfter(String thing, int most) {
        return alliance.organisations().stream()
                .map(it -> it.id().value().toString())
                .filter(it -> it.compareTo(thing) > 0)
                .sorted()
                .limit(most)
                .toList();
    }
}
