package org.chengmen.disclosure.requests.web;

import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.PublicState;
import org.chengmen.disclosure.requests.clocks.Standing;

/// A line of a list of requests.
public record RequestLine(InformationRequest request, String unit, Standing standing) {

    private static final int LONGEST = 40;

    /// Enough of it to know it by.
    public String excerpt() {
        var text = request.wanted().text().replace('\n', ' ');
        var end =
                text.offsetByCodePoints(
                        0, Math.min(LONGEST, text.codePointCount(0, text.length())));
        return end == text.length() ? text : text.substring(0, end) + "…";
    }

    public PublicState state() {
        return PublicState.of(request.state());
    }
}
