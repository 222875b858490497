package org.chengmen.alliance;

import java.util.List;
import java.util.Optional;

/// The registry of organisations and sites for other rooms. Answers from memory: a city has
/// hundreds of organisations, not millions.
public interface Alliance {

    /// The channel of the broadcasts that say that something in the registry has changed.
    String CHANNEL = "alliance";

    Optional<OrganisationView> organisation(OrganisationId id);

    Optional<OrganisationView> organisationByCode(String code);

    List<OrganisationView> organisations();

    /// Whether `inner` is `outer` or stands anywhere under it.
    boolean isWithin(OrganisationId inner, OrganisationId outer);

    Optional<SiteView> site(SiteId id);

    List<SiteView> sites();

    SiteView portal();
}
