package org.chengmen.shell.spi;

import org.chengmen.kernel.access.Role;

import java.util.List;

/// A line in a navigation: the public one, the signed-in person's or the desk's. Entries with roles
/// are shown to who holds one of them; `labelKey` is a message key, or the words themselves where
/// no message has that name.
public record NavigationEntry(
        Area area, int order, String labelKey, String href, boolean portalOnly, List<Role> roles) {

    public static NavigationEntry onEverySite(int order, String labelKey, String href) {
        return new NavigationEntry(Area.PUBLIC, order, labelKey, href, false, List.of());
    }

    public static NavigationEntry onPortal(int order, String labelKey, String href) {
        return new NavigationEntry(Area.PUBLIC, order, labelKey, href, true, List.of());
    }

    public static NavigationEntry mine(int order, String labelKey, String href) {
        return new NavigationEntry(Area.MY, order, labelKey, href, false, List.of());
    }

    public static NavigationEntry desk(int order, String labelKey, String href, Role... roles) {
        return new NavigationEntry(Area.DESK, order, labelKey, href, false, List.of(roles));
    }

    public enum Area {
        PUBLIC,
        MY,
        DESK
    }
}
