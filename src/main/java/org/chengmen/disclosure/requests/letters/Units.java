package org.chengmen.disclosure.requests.letters;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.LocalizedText;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// What a letter says of units: their names, where their pages are, and who stands over them.
@Component
public class Units {

    private static final String VERTICAL = "vertical_agency";

    private final Alliance alliance;

    Units(Alliance alliance) {
        this.alliance = alliance;
    }

    public LocalizedText name(UUID organisation) {
        return view(organisation).map(OrganisationView::name).orElse(LocalizedText.zh("-"));
    }

    public String name(UUID organisation, Locale language) {
        return name(organisation).in(language);
    }

    /// The site on which a request to this unit is followed.
    String host(UUID organisation) {
        return alliance.sites().stream()
                .filter(it -> it.owner().value().equals(organisation))
                .filter(it -> it.hosted() && it.open() && !it.portal())
                .findFirst()
                .map(SiteView::host)
                .orElseGet(() -> alliance.portal().host());
    }

    /// The government that reconsiders what the unit decided; empty where only the law names it
    /// (行政复议法 2023 Art. 24).
    public Optional<LocalizedText> reconsideredBy(UUID organisation) {
        return view(organisation)
                .filter(it -> !VERTICAL.equals(it.kind()))
                .flatMap(it -> Optional.ofNullable(it.parent()))
                .flatMap(alliance::organisation)
                .map(OrganisationView::name);
    }

    private Optional<OrganisationView> view(UUID organisation) {
        return alliance.organisation(new OrganisationId(organisation));
    }
}
