package org.chengmen.alliance.home;

/// The outline of a district in a drawing 1000 wide, its middle and where its name stands. A name
/// that stands outside is tied to the middle by a line.
public record DistrictOutline(
        String organisation, int x, int y, int labelX, int labelY, String path) {

    public boolean namedOutside() {
        return Math.hypot(x - labelX, y - labelY) > 120;
    }
}
