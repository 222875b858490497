package org.chengmen.publishing.submissions.web;

import org.chengmen.alliance.SiteView;
import org.chengmen.publishing.submissions.MemberToken;
import org.chengmen.publishing.submissions.TokenBook;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// The tokens of one member; `given` is there once, right after it was made.
public record TokenView(
        SiteView site,
        List<SiteView> sites,
        List<MemberToken> tokens,
        TokenBook.@Nullable Given given,
        Instant now) {

    public String state(MemberToken token) {
        return token.isRevoked() ? "revoked" : token.isExpired(now) ? "expired" : "holds";
    }

    public String tag(MemberToken token) {
        return token.holds(now) ? "success" : "plain";
    }
}
