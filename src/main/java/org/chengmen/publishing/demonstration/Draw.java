package org.chengmen.publishing.demonstration;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Figures that look drawn by lot and come out the same at every start.
final class Draw {

    private static final Pattern TERM = Pattern.compile("([+-]?)([a-z]+[0-9]?|[0-9]+)");

    private final String seed;

    Draw(String seed) {
        this.seed = seed;
    }

    /// From `4..11`, both ends included.
    int from(String range, String name) {
        var ends = range.split("\\.\\.", -1);
        var least = Integer.parseInt(ends[0]);
        return least + below(Integer.parseInt(ends[1]) - least + 1, name);
    }

    int below(int bound, String name) {
        return Math.floorMod(mixed((seed + "/" + name).hashCode()), bound);
    }

    private static int mixed(int bits) {
        var mixed = (bits ^ (bits >>> 16)) * 0x45d9f3b;
        mixed = (mixed ^ (mixed >>> 16)) * 0x45d9f3b;
        return mixed ^ (mixed >>> 16);
    }

    /// Every variable with its figure, those of sums after those that they add.
    Map<String, String> figures(Map<String, String> ranges) {
        var figures = new TreeMap<String, Integer>();
        ranges.forEach((name, range) -> {
            if (!range.startsWith("=")) {
                figures.put(name, from(range, name));
            }
        });
        ranges.forEach((name, range) -> {
            if (range.startsWith("=")) {
                figures.put(name, sum(range.substring(1), figures));
            }
        });
        var written = new TreeMap<String, String>();
        figures.forEach((name, figure) -> written.put(name, figure.toString()));
        return written;
    }

    private static int sum(String formula, Map<String, Integer> figures) {
        return TERM.matcher(formula)
                .results()
                .mapToInt(it -> (it.group(1).equals("-") ? -1 : 1) * value(it.group(2), figures))
                .sum();
    }

    private static int value(String term, Map<String, Integer> figures) {
        var figure = figures.get(term);
        return figure == null ? Integer.parseInt(term) : figure;
    }
}
