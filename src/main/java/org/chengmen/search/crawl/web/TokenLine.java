package org.chengmen.search.crawl.web;

import org.chengmen.kernel.LocalizedText;
import org.chengmen.search.crawl.push.PushToken;

/// A token with the name of whose it is.
public record TokenLine(PushToken token, LocalizedText owner) {}
