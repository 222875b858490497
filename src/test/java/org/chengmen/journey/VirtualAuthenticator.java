package org.chengmen.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/// The authenticator that a visitor carries: Chromium's own, without a person to touch it.
final class VirtualAuthenticator {

    private final CDPSession browser;
    private final String id;

    private VirtualAuthenticator(CDPSession browser, String id) {
        this.browser = browser;
        this.id = id;
    }

    static VirtualAuthenticator in(Page page) {
        var browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        var kind = new JsonObject();
        kind.addProperty("protocol", "ctap2");
        kind.addProperty("transport", "internal");
        kind.addProperty("hasResidentKey", true);
        kind.addProperty("hasUserVerification", true);
        kind.addProperty("isUserVerified", true);
        kind.addProperty("automaticPresenceSimulation", true);
        var options = new JsonObject();
        options.add("options", kind);
        var id =
                browser.send("WebAuthn.addVirtualAuthenticator", options)
                        .get("authenticatorId")
                        .getAsString();
        return new VirtualAuthenticator(browser, id);
    }

    /// From now on its owner fails to show a finger.
    void verifiesNobody() {
        var how = new JsonObject();
        how.addProperty("authenticatorId", id);
        how.addProperty("isUserVerified", false);
        browser.send("WebAuthn.setUserVerified", how);
    }
}
