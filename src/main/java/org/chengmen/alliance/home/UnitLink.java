package org.chengmen.alliance.home;

import org.chengmen.alliance.OrganisationView;
import org.chengmen.alliance.SiteView;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/// A unit in a list of a home page: its everyday name and its site, or its card where it has none.
public record UnitLink(String name, String href) {

    private static final Pattern NOT_SAID =
            Pattern.compile(
                    "^武汉市(?=.{3})|(?<=区)人民政府$|(?<=区)管理委员会$"
                            + "|^Wuhan (?=.)| People's Government$| Administrative Committee$");

    static UnitLink of(Frame frame, OrganisationView unit, @Nullable SiteView site) {
        return new UnitLink(
                shortName(frame.t(unit.name())),
                site == null || site.host().isEmpty()
                        ? "/alliance/organisations/" + unit.code()
                        : frame.onSite(site.host(), "/"));
    }

    /// On the city's own page its name before every unit says nothing.
    private static String shortName(String name) {
        return NOT_SAID.matcher(name).replaceAll("");
    }
}
