package org.chengmen.shell;

import jakarta.servlet.http.HttpServletRequest;

import org.chengmen.kernel.LocalizedText;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.shell.spi.EmergencyBanners;
import org.chengmen.shell.spi.MourningMode;
import org.chengmen.shell.spi.NavigationEntry;
import org.chengmen.shell.spi.NavigationSection;
import org.chengmen.shell.spi.SearchBox;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the frame of a request from what the rooms contribute.
@Component
public class Frames {

    private final MessageSource messages;
    private final Assets assets;
    private final ShellSettings settings;
    private final CurrentPerson person;
    private final ObjectProvider<EmergencyBanners> banners;
    private final ObjectProvider<MourningMode> mourning;
    private final ObjectProvider<SearchBox> searches;
    private final List<NavigationSection> sections;
    private final List<NavigationEntry> navigation;

    Frames(
            MessageSource messages,
            Assets assets,
            ShellSettings settings,
            CurrentPerson person,
            ObjectProvider<EmergencyBanners> banners,
            ObjectProvider<MourningMode> mourning,
            ObjectProvider<SearchBox> searches,
            List<NavigationSection> sections) {
        this.messages = messages;
        this.assets = assets;
        this.settings = settings;
        this.person = person;
        this.banners = banners;
        this.mourning = mourning;
        this.searches = searches;
        this.sections = sections;
        this.navigation = sections.stream().flatMap(section -> section.entries().stream()).toList();
    }

    /// The frame of this request; its site was put there by `SiteDoor`.
    public Frame of(HttpServletRequest request) {
        var frame = (Frame) request.getAttribute(Frame.class.getName());
        if (frame != null) {
            return frame;
        }
        var site = (SiteLook) request.getAttribute(SiteLook.class.getName());
        return show(request, site, choices(request).within(site.languages()), banner());
    }

    /// Lets the page of this request stand in what is given instead of what holds: the gallery
    /// shows every look to everybody.
    public Frame show(
            HttpServletRequest request,
            SiteLook site,
            Choices choices,
            Optional<EmergencyBanners.Banner> banner) {
        var frame = new Frame(this, request, site, choices, banner);
        request.setAttribute(Frame.class.getName(), frame);
        return frame;
    }

    public static Choices choices(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, Choices.COOKIE);
        var kept = cookie == null ? Choices.NONE : Choices.parse(cookie.getValue());
        var asked = request.getQueryString() == null ? null : request.getParameter("lang");
        return asked == null ? kept : kept.with("lang", asked);
    }

    String message(String key, Locale locale, @Nullable Object... values) {
        var message = messages.getMessage(key, in(locale, values), null, locale);
        return message == null ? key : message;
    }

    /// Values that have words in both languages stand in the language of the message.
    private static @Nullable Object[] in(Locale locale, @Nullable Object... values) {
        return Arrays.stream(values)
                .map(it -> it instanceof LocalizedText text ? text.in(locale) : it)
                .toArray();
    }

    ZoneId zone() {
        return settings.zone();
    }

    Assets assets() {
        return assets;
    }

    CurrentPerson person() {
        return person;
    }

    private Optional<EmergencyBanners.Banner> banner() {
        var source = banners.getIfAvailable();
        return source == null ? Optional.empty() : source.raised();
    }

    MourningMode.State mourning() {
        var mode = mourning.getIfAvailable();
        return mode == null ? MourningMode.State.NONE : mode.now();
    }

    Optional<SearchBox> searchBox(SiteLook site) {
        return searches.orderedStream().filter(box -> box.standsOn(site)).findFirst();
    }

    List<NavigationEntry> navigation(NavigationEntry.Area area, Frame frame) {
        return Stream.concat(navigation.stream(), ofSite(area, frame))
                .filter(entry -> entry.area() == area)
                .filter(entry -> frame.site().portal() || !entry.portalOnly())
                .filter(entry ->
                        entry.roles().isEmpty() || entry.roles().stream().anyMatch(person::holds))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }

    private Stream<NavigationEntry> ofSite(NavigationEntry.Area area, Frame frame) {
        return area == NavigationEntry.Area.PUBLIC
                ? sections.stream().flatMap(section -> section.entriesOn(frame).stream())
                : Stream.empty();
    }
}
