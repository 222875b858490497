package org.chengmen.accounts.web;

import org.chengmen.accounts.registration.Visit;
import org.chengmen.shell.Frame;

/// Makes a visit of the current request. Its host is one of the registry, for no other is answered.
final class Visits {

    private Visits() {}

    static Visit of(Frame frame) {
        return new Visit(
                frame.onSite(frame.request().getServerName(), ""),
                frame.locale(),
                frame.request().getRemoteAddr());
    }
}
