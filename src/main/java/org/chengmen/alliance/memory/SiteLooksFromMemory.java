package org.chengmen.alliance.memory;

import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.sites.Closing;
import org.chengmen.alliance.sites.Site;
import org.chengmen.alliance.sites.SiteStatus;
import org.chengmen.kernel.LocalizedText;
import org.chengmen.shell.Masthead;
import org.chengmen.shell.SiteLook;
import org.chengmen.shell.spi.SiteLooks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Composes what the shell shows of a site, once per snapshot.
@Component
class SiteLooksFromMemory implements SiteLooks {

    private static final LocalizedText NAME = new LocalizedText("城门", "Chengmen");
    private static final List<String> SHOWN = List.of("zh", "zh-Hant", "en");
    private static final UUID NONE = new UUID(0, 0);
    private static final SiteLook FOUNDING =
            new SiteLook(
                    NONE,
                    NONE,
                    "portal",
                    NAME,
                    NAME,
                    "localhost",
                    "localhost",
                    true,
                    "",
                    null,
                    null,
                    null,
                    null,
                    null,
                    Masthead.PLAIN,
                    SHOWN,
                    null,
                    "founding");

    private final Memory memory;
    private volatile Composed composed = new Composed(-1, new ConcurrentHashMap<>());

    SiteLooksFromMemory(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Optional<SiteLook> at(String host) {
        var snapshot = memory.now();
        return Optional.ofNullable(snapshot.sitesByHost().get(host.toLowerCase(Locale.ROOT)))
                .filter(site -> site.hosted() && site.isOpenOn(snapshot.day()))
                .map(site -> composedFor(snapshot).look(snapshot, site))
                .or(() -> founding(snapshot));
    }

    /// Before the first site is registered, every host shows the bare frame: the first
    /// administrators must be able to come in.
    private static Optional<SiteLook> founding(Snapshot snapshot) {
        return snapshot.sitesById().isEmpty() ? Optional.of(FOUNDING) : Optional.empty();
    }

    @Override
    public Optional<String> movedTo(String host) {
        var snapshot = memory.now();
        return Optional.ofNullable(snapshot.sitesByHost().get(host.toLowerCase(Locale.ROOT)))
                .filter(site -> site.statusOn(snapshot.day()) == SiteStatus.CLOSED)
                .map(Site::closing)
                .map(Closing::movedTo);
    }

    @Override
    public String stylesheet(SiteLook look) {
        var site = memory.now().sitesById().get(new SiteId(look.id()));
        return site == null ? "" : site.brand().stylesheet();
    }

    private Composed composedFor(Snapshot snapshot) {
        var known = composed;
        if (known.revision != snapshot.revision()) {
            known = new Composed(snapshot.revision(), new ConcurrentHashMap<>());
            composed = known;
        }
        return known;
    }

    private record Composed(long revision, Map<SiteId, SiteLook> looks) {

        SiteLook look(Snapshot snapshot, Site site) {
            return looks.computeIfAbsent(site.id(), id -> compose(snapshot, site));
        }
    }

    private static SiteLook compose(Snapshot snapshot, Site site) {
        var footer = site.shownFooter();
        var owner = snapshot.byId().get(site.owner());
        return new SiteLook(
                site.id().value(),
                site.owner().value(),
                site.kind().code(),
                site.name(),
                owner == null ? site.name() : owner.name(),
                site.host(),
                snapshot.portal().map(Site::host).orElse(site.host()),
                site.portal(),
                footer.idCode(),
                footer.icpNumber(),
                footer.publicSecurityNumber(),
                footer.phone(),
                footer.address(),
                site.closing() == null ? null : site.closing().notice(),
                site.brand().ornament().asMasthead(),
                inOrder(site.languages()),
                above(snapshot, site),
                digest(site.brand().stylesheet()));
    }

    private static List<String> inOrder(List<String> languages) {
        return SHOWN.stream().filter(languages::contains).toList();
    }

    /// Every page leads to the portal anyway.
    private static SiteLook.@Nullable Above above(Snapshot snapshot, Site site) {
        var parent = site.parent() == null ? null : snapshot.sitesById().get(site.parent());
        return parent == null || parent.portal() || !parent.isFoundOn(snapshot.day())
                ? null
                : new SiteLook.Above(parent.name(), parent.host());
    }

    private static String digest(String sheet) {
        try {
            var bytes =
                    MessageDigest.getInstance("SHA-256")
                            .digest(sheet.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
