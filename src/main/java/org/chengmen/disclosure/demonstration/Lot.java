package org.chengmen.disclosure.demonstration;

/// Figures that look drawn by lot and come out the same at every start.
record Lot(String seed) {

    int below(int bound, String name) {
        return Math.floorMod(mixed((seed + "/" + name).hashCode()), bound);
    }

    boolean falls(int percent, String name) {
        return below(100, name) < percent;
    }

    private static int mixed(int bits) {
        var mixed = (bits ^ (bits >>> 16)) * 0x45d9f3b;
        mixed = (mixed ^ (mixed >>> 16)) * 0x45d9f3b;
        return mixed ^ (mixed >>> 16);
    }
}
