package org.chengmen.alliance.brands;

import java.util.UUID;

/// A picture of a brand: a public file, and its address on every site.
public record Picture(UUID file, String href) {

    /// The address of its smallest rendering that is at least so wide.
    public String href(int width) {
        return href + "?width=" + width;
    }
}
