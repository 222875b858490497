package org.chengmen.alliance.demonstration;

import org.chengmen.alliance.brands.Brand;
import org.chengmen.alliance.brands.Colour;
import org.chengmen.alliance.brands.Corner;
import org.chengmen.alliance.brands.Motif;
import org.chengmen.alliance.brands.Oklch;
import org.chengmen.alliance.brands.Ornament;
import org.chengmen.alliance.sites.SiteKind;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gives every site of the demonstration a colour of its own: the city its red, districts a hue
/// each, the others a family of hues by kind, walked in steps that keep neighbours apart.
final class DemonstrationPalette {

    private static final Colour CITY = Colour.parse("#b0151f");
    private static final List<Motif> OF_DISTRICTS =
            List.of(Motif.WAVES, Motif.BRICKS, Motif.RAYS, Motif.LATTICE);
    private static final double GOLDEN = 0.618034;
    private static final Map<SiteKind, Family> FAMILIES =
            Map.of(
                    SiteKind.DISTRICT, new Family(45, 345, 0.115),
                    SiteKind.ZONE, new Family(195, 285, 0.125),
                    SiteKind.BUREAU, new Family(150, 315, 0.105),
                    SiteKind.ORGAN, new Family(8, 34, 0.135),
                    SiteKind.AGENCY, new Family(235, 280, 0.085),
                    SiteKind.INSTITUTION, new Family(165, 300, 0.085),
                    SiteKind.ASSOCIATION, new Family(285, 355, 0.115),
                    SiteKind.ENTERPRISE, new Family(205, 260, 0.095));

    private final Map<SiteKind, Integer> given = new EnumMap<>(SiteKind.class);
    private final Set<Colour> taken = new HashSet<>();

    Brand next(SiteKind kind) {
        var family = FAMILIES.get(kind);
        var brand = Brand.of(family == null ? CITY : free(kind, family));
        return brand.with(new Ornament(corner(kind), motif(kind), null, null));
    }

    private static Corner corner(SiteKind kind) {
        return switch (kind) {
            case DISTRICT, ZONE -> Corner.SMALL;
            case ASSOCIATION, INSTITUTION -> Corner.LARGE;
            default -> Corner.NONE;
        };
    }

    /// The districts take turns, the others share the pattern of their kind.
    private Motif motif(SiteKind kind) {
        return switch (kind) {
            case DISTRICT -> OF_DISTRICTS.get(given.getOrDefault(kind, 0) % OF_DISTRICTS.size());
            case ZONE -> Motif.RAYS;
            case BUREAU, AGENCY -> Motif.LATTICE;
            case ORGAN -> Motif.BRICKS;
            case INSTITUTION, ENTERPRISE -> Motif.WAVES;
            case ASSOCIATION -> Motif.NONE;
            case PORTAL -> Motif.SKYLINE;
        };
    }

    private Colour free(SiteKind kind, Family family) {
        var colour = family.member(given.merge(kind, 1, Integer::sum));
        return taken.add(colour) ? colour : free(kind, family);
    }

    /// A stretch of hues in degrees with one chroma.
    private record Family(double from, double to, double chroma) {

        Colour member(int turn) {
            var hue = from + (to - from) * (turn * GOLDEN % 1);
            var shade = new Oklch(0.52 - 0.04 * (turn % 4), chroma, hue);
            while (Brand.contrastOf(shade.toColour()).doubleValue() < 4.7) {
                shade = shade.withLightness(shade.lightness() - 0.005);
            }
            return shade.toColour();
        }
    }
}
