package org.chengmen.alliance.demonstration;

import org.chengmen.alliance.brands.Picture;
import org.chengmen.alliance.changes.Changes;
import org.chengmen.alliance.sites.Site;
import org.chengmen.alliance.sites.SitePictures;
import org.chengmen.alliance.sites.Sites;
import org.chengmen.files.FileId;
import org.chengmen.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;

/// Gives some sites of the demonstration a drawn logo, and one a masthead picture, so that it can
/// be seen how a member looks like itself.
@Component
class DemonstrationPictures {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationPictures.class);
    private static final Map<String, DemonstrationEmblem> EMBLEMS =
            Map.of(
                    "dhfjq.localhost", DemonstrationEmblem.HILLS,
                    "jyj.localhost", DemonstrationEmblem.BOOK,
                    "swj.localhost", DemonstrationEmblem.DROP,
                    "nyncj.localhost", DemonstrationEmblem.LEAF);
    private static final String WITH_MASTHEAD = "dhfjq.localhost";

    private final Sites sites;
    private final SitePictures pictures;
    private final Changes changes;
    private final TransactionOperations transaction;

    DemonstrationPictures(
            Sites sites,
            SitePictures pictures,
            Changes changes,
            TransactionOperations transaction) {
        this.sites = sites;
        this.pictures = pictures;
        this.changes = changes;
        this.transaction = transaction;
    }

    /// A demonstration is no reason to stay closed: where files are refused the gate stays.
    void load() throws IOException {
        try {
            for (var site : sites.all()) {
                var emblem = EMBLEMS.get(site.host());
                if (emblem != null) {
                    dress(site, emblem);
                }
            }
        } catch (Refused refused) {
            LOG.warn("The demonstration pictures were refused: {}", refused.getMessage());
        }
    }

    private void dress(Site site, DemonstrationEmblem emblem) throws IOException {
        var colour = site.brand().brand();
        var logo = taken(site, "标志.png", emblem.drawn(colour));
        var masthead =
                site.host().equals(WITH_MASTHEAD)
                        ? taken(site, "页头.png", DemonstrationLandscape.drawn(colour))
                        : null;
        transaction.executeWithoutResult(status -> {
            changes.open();
            var ornament = site.brand().ornament().with(logo, masthead);
            var dressed = site.with(site.brand().with(ornament));
            sites.store(dressed);
            pictures.hold(site, dressed);
        });
    }

    private Picture taken(Site site, String name, byte[] png) throws IOException {
        FileId file = pictures.takeIn(site, name, new ByteArrayInputStream(png));
        return pictures.find(site, file.value().toString());
    }
}
