package org.chengmen.accounts.passkeys;

import org.chengmen.shell.Frame;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

import java.util.Set;

/// The one whom passkeys are for: the portal under its main host. A passkey made there works
/// nowhere else, which is what makes it safe from imitations.
@Component
public class RelyingParty {

    private final PasskeyOwners owners;
    private final StoredCredentials credentials;

    RelyingParty(PasskeyOwners owners, StoredCredentials credentials) {
        this.owners = owners;
        this.credentials = credentials;
    }

    /// Whether a page at this address can use passkeys at all.
    public boolean isHere(Frame frame) {
        return frame.request().getServerName().equalsIgnoreCase(frame.site().portalHost());
    }

    /// The checks of WebAuthn for one challenge. Everybody must be verified by the authenticator.
    Webauthn4JRelyingPartyOperations asking(Bytes challenge, Frame frame) {
        var host = frame.site().portalHost();
        var party =
                PublicKeyCredentialRpEntity.builder()
                        .id(host)
                        .name(frame.t(frame.site().name()))
                        .build();
        var operations =
                new Webauthn4JRelyingPartyOperations(
                        owners, credentials, party, Set.of(frame.onSite(host, "")));
        operations.setCustomizeCreationOptions(it ->
                it.challenge(challenge)
                        .timeout(Challenges.PATIENCE)
                        .authenticatorSelection(verified()));
        operations.setCustomizeRequestOptions(it ->
                it.challenge(challenge)
                        .timeout(Challenges.PATIENCE)
                        .userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    private static AuthenticatorSelectionCriteria verified() {
        return AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build();
    }
}
