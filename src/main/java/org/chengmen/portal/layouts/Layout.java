package org.chengmen.portal.layouts;

import org.chengmen.shell.spi.Panel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// An arrangement of the zones of a home page: rows from top to bottom.
public record Layout(String name, List<Row> rows) {

    public Layout {
        rows = List.copyOf(rows);
    }

    /// Zones that stand side by side.
    public record Row(List<Place> places) {

        public Row {
            places = List.copyOf(places);
        }
    }

    /// A zone and its share of the width, from 1 to 3.
    public record Place(Panel.Zone zone, int share) {

        public Place {
            if (share < 1 || share > 3) {
                throw new IllegalArgumentException("A zone takes 1 to 3 shares, not " + share);
            }
        }

        public String messageKey() {
            return "portal.zone." + zone.name().toLowerCase(Locale.ROOT);
        }
    }

    public String messageKey() {
        return "portal.layout." + name;
    }

    /// Reads `headline | news:2 policy:1`.
    static Layout parse(String name, String written) {
        return new Layout(name, Arrays.stream(written.split("\\|", -1)).map(Layout::row).toList());
    }

    private static Row row(String written) {
        return new Row(
                Arrays.stream(written.strip().split("\\s+", -1)).map(Layout::place).toList());
    }

    private static Place place(String written) {
        var parts = written.split(":", 2);
        var zone = Panel.Zone.valueOf(parts[0].toUpperCase(Locale.ROOT));
        return new Place(zone, parts.length == 1 ? 1 : Integer.parseInt(parts[1]));
    }
}
