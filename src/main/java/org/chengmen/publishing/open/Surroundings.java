package org.chengmen.publishing.open;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.OrganisationView;
import org.chengmen.alliance.SiteId;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.types.DocumentTypes;
import org.chengmen.shell.Frame;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What stands around entries: the names of their columns, organisations and types, the hosts of
/// their sites.
@Component
public class Surroundings {

    private final Alliance alliance;
    private final Columns columns;
    private final DocumentTypes types;

    Surroundings(Alliance alliance, Columns columns, DocumentTypes types) {
        this.alliance = alliance;
        this.columns = columns;
        this.types = types;
    }

    /// The portal answers for the whole alliance, a member's site for itself.
    public Scope scope(Frame frame) {
        return frame.site().portal() ? Scope.ALL : Scope.ofSite(frame.site().id());
    }

    public Places placesOf(Frame frame, List<Entry> entries) {
        var sites = entries.stream().map(Entry::site).distinct().toList();
        return new Places(frame, this, columnsOf(sites));
    }

    private Map<UUID, Column> columnsOf(List<UUID> sites) {
        return sites.isEmpty()
                ? Map.of()
                : columns.ofSites(sites).stream()
                        .collect(Collectors.toMap(it -> it.id().value(), Function.identity()));
    }

    Optional<OrganisationView> organisation(UUID id) {
        return alliance.organisation(new OrganisationId(id));
    }

    /// Of another site than that of the frame; null for one that is gone.
    String host(Frame frame, UUID site) {
        return site.equals(frame.site().id())
                ? frame.site().host()
                : alliance.site(new SiteId(site)).orElseThrow().host();
    }

    LocalizedText siteName(UUID site) {
        return alliance.site(new SiteId(site)).orElseThrow().name();
    }

    LocalizedText type(String code) {
        return types.find(code).map(it -> it.name()).orElseGet(() -> LocalizedText.zh(code));
    }
}
