package org.chengmen.outbound;

/// The guarded HTTP client for crawling, harvesting and connectors. Whatever another machine does,
/// the answer is an outcome and never an exception.
public interface Outbound {

    /// Fetches with the body in memory, bounded by the limits of the request's profile.
    Outcome fetch(OutboundRequest request);

    /// Fetches with the body handed over as it comes; the outcome then carries no body.
    Outcome fetch(OutboundRequest request, BodyReader reader);
}
