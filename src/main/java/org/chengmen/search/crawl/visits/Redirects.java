package org.chengmen.search.crawl.visits;

import org.chengmen.search.crawl.Cause;
import org.chengmen.search.crawl.addresses.WebAddress;
import org.chengmen.search.crawl.domains.Domains;
import org.chengmen.search.crawl.queue.FoundAddress;
import org.chengmen.search.crawl.queue.Origin;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.util.List;

/// Follows a redirect by putting its target in the queue: so it is recorded, asked once, and a loop
/// of them ends where it closes.
@Component
class Redirects {

    private final Ledger ledger;
    private final Domains domains;

    Redirects(Ledger ledger, Domains domains) {
        this.ledger = ledger;
        this.domains = domains;
    }

    void follow(Visit at, String location) {
        var full = resolved(at, location);
        var target = at.gate().form(full);
        if (target.isEmpty()) {
            ledger.count(at, Cause.MOVED_AWAY, 1, full);
            ledger.moved(at, Cause.MOVED_AWAY, 0);
        } else if (isSecured(at, full, target.get())) {
            domains.secure(at.domain());
            ledger.again(at);
        } else {
            within(at, target.get());
        }
    }

    private void within(Visit at, WebAddress target) {
        if (ledger.leadsBack(at, target.key())) {
            ledger.failed(at, Cause.REDIRECT_LOOP);
            return;
        }
        var found = List.of(new FoundAddress(target, at.page().depth(), null));
        ledger.enter(at.gate(), found, Origin.REDIRECT, at.now());
        ledger.moved(at, Cause.MOVED, target.key());
    }

    /// The same address under https: from now on the whole site is asked there.
    private static boolean isSecured(Visit at, String full, WebAddress target) {
        return at.gate().domain().scheme().equals("http")
                && full.startsWith("https:")
                && target.equals(at.page().address());
    }

    private static String resolved(Visit at, String location) {
        try {
            var here = URI.create(at.page().address().at(at.gate().domain().scheme()));
            return here.resolve(location.strip().replace(" ", "%20")).toString();
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
