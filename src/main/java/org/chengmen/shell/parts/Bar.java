package org.chengmen.shell.parts;

import java.util.List;

/// A bar of a bar chart. Negative values are not drawn; the number beside the bar still says them.
public record Bar(String label, double value, boolean marked) {

    public static Bar of(String label, double value) {
        return new Bar(label, value, false);
    }

    /// The length of this bar among the others, in thousandths of the longest.
    public long lengthAmong(List<Bar> bars) {
        var longest = bars.stream().mapToDouble(Bar::value).max().orElse(0);
        return longest <= 0 ? 0 : Math.round(Math.max(0, value) / longest * 1000);
    }
}
