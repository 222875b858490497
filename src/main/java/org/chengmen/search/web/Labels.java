package org.chengmen.search.web;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.SiteView;
import org.chengmen.search.query.Facet;
import org.chengmen.search.spi.SearchSource;
import org.chengmen.shell.Frame;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What people call the values of the index, and what stands for them in an address.
@Component
class Labels {

    private final Alliance alliance;
    private final List<SearchSource> sources;

    Labels(Alliance alliance, List<SearchSource> sources) {
        this.alliance = alliance;
        this.sources = sources;
    }

    String label(Frame frame, Facet facet, String value) {
        return switch (facet) {
            case SITE -> site(value).map(it -> frame.t(it.name())).orElse(value);
            case ORGANISATION, DISTRICT ->
                    organisation(value).map(it -> frame.t(it.name())).orElse(value);
            case TYPE -> type(frame, value);
            case KIND, VALIDITY -> frame.t("search." + facet.parameter() + "." + value);
            default -> value;
        };
    }

    /// Of a value as an address says it.
    String said(Frame frame, Facet facet, String parameter) {
        return switch (facet) {
            case SITE ->
                    alliance.sites().stream()
                            .filter(it -> it.host().equals(parameter))
                            .findFirst()
                            .map(it -> frame.t(it.name()))
                            .orElse(parameter);
            case ORGANISATION, DISTRICT ->
                    alliance.organisationByCode(parameter)
                            .map(it -> frame.t(it.name()))
                            .orElse(parameter);
            default -> label(frame, facet, parameter);
        };
    }

    private String type(Frame frame, String value) {
        return sources.stream()
                .flatMap(it -> it.typeName(value).stream())
                .findFirst()
                .map(frame::t)
                .orElse(value);
    }

    /// Empty where there is no such thing any more.
    Optional<String> parameter(Facet facet, String value) {
        return switch (facet) {
            case SITE -> site(value).map(SiteView::host);
            case ORGANISATION, DISTRICT -> organisation(value).map(OrganisationView::code);
            default -> Optional.of(value);
        };
    }

    Optional<SiteView> site(String id) {
        return alliance.site(new SiteId(UUID.fromString(id)));
    }

    Optional<OrganisationView> organisation(String id) {
        return alliance.organisation(new OrganisationId(UUID.fromString(id)));
    }
}
