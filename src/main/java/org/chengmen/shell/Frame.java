package org.chengmen.shell;

import jakarta.servlet.http.HttpServletRequest;

import org.chengmen.kernel.LocalizedText;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.Person;
import org.chengmen.shell.spi.EmergencyBanners;
import org.chengmen.shell.spi.NavigationEntry;
import org.chengmen.shell.spi.SearchBox;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Everything a page template needs to stand in its site: texts, addresses, look, person. Made once
/// per request by `Frames` and given to every view under the name `frame`.
public final class Frame {

    private static final Set<String> HOMES = Set.of("/", "/desk", "/my");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Frames frames;
    private final HttpServletRequest request;
    private final SiteLook site;
    private final Choices choices;
    private final Optional<EmergencyBanners.Banner> banner;

    Frame(
            Frames frames,
            HttpServletRequest request,
            SiteLook site,
            Choices choices,
            Optional<EmergencyBanners.Banner> banner) {
        this.frames = frames;
        this.request = request;
        this.site = site;
        this.choices = choices;
        this.banner = banner;
    }

    public SiteLook site() {
        return site;
    }

    public Choices choices() {
        return choices;
    }

    public Locale locale() {
        return choices.locale();
    }

    public String lang() {
        return choices.htmlLang();
    }

    public String t(String key, @Nullable Object... values) {
        return frames.message(key, locale(), values);
    }

    public String t(LocalizedText text) {
        return text.in(locale());
    }

    /// A moment as people here read it: YYYY-MM-DD HH:MM.
    public String time(Instant moment) {
        return TIME.format(moment.atZone(frames.zone()));
    }

    public String asset(String path) {
        return frames.assets().address(path);
    }

    /// The path and query of this request, to come back to after a choice or a sign-in.
    public String here() {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    public String path() {
        return request.getRequestURI();
    }

    /// Whether the page stands at the entry or under it; under a home stands everything. The entry
    /// that this page belongs to: of those whose address leads here, the nearest.
    public @Nullable NavigationEntry current(List<NavigationEntry> entries) {
        return entries.stream()
                .filter(entry -> leadsHere(entry.href()))
                .max(Comparator.comparingInt(entry -> entry.href().length()))
                .orElse(null);
    }

    private boolean leadsHere(String href) {
        return path().equals(href) || (!HOMES.contains(href) && path().startsWith(href + "/"));
    }

    public List<NavigationEntry> navigation(NavigationEntry.Area area) {
        return frames.navigation(area, this);
    }

    public CurrentPerson person() {
        return frames.person();
    }

    public Optional<Person> signedIn() {
        return frames.person().signedIn();
    }

    public Optional<EmergencyBanners.Banner> banner() {
        return banner;
    }

    /// Whether the page stands in grey. A drill is seen by staff only, whose pages are never kept.
    public boolean mourning() {
        return switch (frames.mourning()) {
            case NONE -> false;
            case DRILL -> signedIn().filter(it -> it.kind() == Person.Kind.STAFF).isPresent();
            case GREY -> true;
        };
    }

    /// The search that this site offers; empty while no room searches.
    public Optional<SearchBox> searchBox() {
        return frames.searchBox(site);
    }

    /// The address of a path on another site of the alliance, on the port of this request.
    public String onSite(String host, String path) {
        return addressOf(request, host, path);
    }

    public static String addressOf(HttpServletRequest request, String host, String path) {
        var port = request.getServerPort();
        var standard = port == 80 || port == 443;
        return request.getScheme() + "://" + host + (standard ? "" : ":" + port) + path;
    }

    public @Nullable CsrfToken csrf() {
        return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }

    public HttpServletRequest request() {
        return request;
    }
}
