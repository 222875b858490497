package org.chengmen.accounts.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.entry.Entrance;
import org.chengmen.accounts.letters.Letters;
import org.chengmen.accounts.sessions.Sessions;
import org.chengmen.shell.Frame;
import org.springframework.stereotype.Component;

/// What follows when a person changes the ways they prove who they are: other sessions end, and a
/// letter tells them, in case it was not them (OWASP ASVS 5.0, 6.3.7 and 7.4.3).
@Component
class NewStrength {

    private final Sessions sessions;
    private final Entrance entrance;
    private final Letters letters;

    NewStrength(Sessions sessions, Entrance entrance, Letters letters) {
        this.sessions = sessions;
        this.entrance = entrance;
        this.letters = letters;
    }

    /// The session begins anew, with the factor that was just set up.
    void gained(Account account, Frame frame, HttpServletResponse response) {
        sessions.endAll(account.id());
        entrance.enter(account, true, frame.request(), response);
        letters.factorsChanged(account, frame.locale());
    }

    void lost(Account account, Frame frame) {
        var session = frame.request().getSession(false);
        sessions.endAllBut(account.id(), session == null ? "" : session.getId());
        letters.factorsChanged(account, frame.locale());
    }
}
