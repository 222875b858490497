package org.chengmen.alliance.sites;

import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.brands.BrandRefusal;
import org.chengmen.alliance.brands.Picture;
import org.chengmen.files.FileId;
import org.chengmen.files.FileKind;
import org.chengmen.files.FileOwner;
import org.chengmen.files.FileView;
import org.chengmen.files.Files;
import org.chengmen.files.Upload;
import org.chengmen.files.Visibility;
import org.chengmen.files.spi.FileAccess;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The pictures of sites' brands. They are public files of the site's owner, and nobody can remove
/// one from the files' desk while a site shows it.
@Component
public class SitePictures implements FileAccess {

    private static final String OWNER_KIND = "alliance.site";

    private final Files files;
    private final Sites sites;
    private final TransactionOperations transaction;

    SitePictures(Files files, Sites sites, TransactionOperations transaction) {
        this.files = files;
        this.sites = sites;
        this.transaction = transaction;
    }

    /// Checks and keeps a picture for a site; it shows only once the site is dressed in it. Call it
    /// outside a transaction.
    public FileId takeIn(Site site, String name, InputStream content) throws IOException {
        var upload = Upload.of(name, content, site.owner().value(), Visibility.PUBLIC);
        var taken = files.takeIn(upload);
        return transaction.execute(status -> checked(files.keep(taken)).id());
    }

    private static FileView checked(FileView file) {
        if (file.kind().structure() != FileKind.Structure.PICTURE) {
            throw Refused.because(BrandRefusal.NOT_A_PICTURE);
        }
        return file;
    }

    /// Finds what a form names: a picture that the site has, or a public one of its owner.
    public Picture find(Site site, String id) {
        return shown(site)
                .filter(it -> it.file().toString().equals(id))
                .findFirst()
                .orElseGet(() -> ofOwner(site, id));
    }

    private Picture ofOwner(Site site, String id) {
        return fileId(id)
                .flatMap(files::view)
                .filter(it -> it.organisation().equals(site.owner().value()))
                .filter(it -> it.visibility() == Visibility.PUBLIC && !it.isRemoved())
                .map(SitePictures::checked)
                .map(it -> new Picture(it.id().value(), it.href()))
                .orElseThrow(() -> Refused.because(BrandRefusal.PICTURE_UNKNOWN));
    }

    private static Optional<FileId> fileId(String id) {
        try {
            return Optional.of(new FileId(UUID.fromString(id)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /// Holds the pictures that a site shows now and lets go of those that it showed before.
    public void hold(Site before, Site after) {
        var owner = new FileOwner(OWNER_KIND, after.id().value().toString());
        shown(before).forEach(it -> files.detach(new FileId(it.file()), owner));
        shown(after).forEach(it -> files.attach(new FileId(it.file()), owner));
    }

    private static Stream<Picture> shown(Site site) {
        var ornament = site.brand().ornament();
        return Stream.of(
                        Optional.<Picture>ofNullable(ornament.logo()),
                        Optional.<Picture>ofNullable(ornament.masthead()))
                .flatMap(Optional::stream);
    }

    @Override
    public String ownerKind() {
        return OWNER_KIND;
    }

    /// They are public; there is nothing to answer for.
    @Override
    public boolean mayRead(String ownerId, CurrentPerson person) {
        return false;
    }

    @Override
    public Optional<Place> place(String ownerId) {
        return sites.find(new SiteId(UUID.fromString(ownerId)))
                .map(site -> new Place(site.name(), "/desk/sites/" + ownerId + "/brand"));
    }
}
