package org.chengmen.accounts.passkeys;

import com.webauthn4j.util.exception.WebAuthnException;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.Account;
import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.kernel.Refused;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.core.JacksonException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The two ceremonies of WebAuthn: a passkey is made, and a passkey proves who somebody is. Each
/// has two steps: a challenge goes out, a signed answer comes back.
@Service
public class Ceremonies {

    private final RelyingParty party;
    private final Passkeys passkeys;
    private final Challenges challenges;
    private final CredentialJson json;
    private final AuditTrail trail;

    Ceremonies(
            RelyingParty party,
            Passkeys passkeys,
            Challenges challenges,
            CredentialJson json,
            AuditTrail trail) {
        this.party = party;
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.json = json;
        this.trail = trail;
    }

    /// What the browser needs to make a passkey.
    @Transactional
    public String creation(AccountId account, Frame frame) {
        if (passkeys.of(account).size() >= Passkeys.MOST) {
            throw Refused.because(AccountRefusal.PASSKEY_TOO_MANY, Passkeys.MOST);
        }
        var challenge = challenges.make(account);
        return json.of(
                party.asking(challenge, frame)
                        .createPublicKeyCredentialCreationOptions(() -> owner(account)));
    }

    /// What the browser needs to ask for a passkey: one of the account, or any that it has for us.
    @Transactional
    public String request(@Nullable AccountId account, Frame frame) {
        var request =
                new ImmutablePublicKeyCredentialRequestOptionsRequest(
                        account == null ? null : owner(account));
        var challenge = challenges.make(account);
        return json.of(party.asking(challenge, frame).createCredentialRequestOptions(request));
    }

    private static Authentication owner(AccountId account) {
        return UsernamePasswordAuthenticationToken.authenticated(
                account.toString(), null, List.of());
    }

    /// Keeps a new passkey under the name its owner gave it.
    @Transactional
    public void register(Account account, String credential, String label, Frame frame) {
        if (understood(() -> registered(account, credential, label, frame)).isEmpty()) {
            throw Refused.because(AccountRefusal.PASSKEY_REFUSED);
        }
        trail.record(
                Act.of("accounts.passkey.added", "account", account.id())
                        .after(Map.of("label", label)));
    }

    private Optional<AccountId> registered(
            Account account, String text, String label, Frame frame) {
        var credential = json.attestation(text);
        var challenge = json.challenge(credential.getResponse());
        if (!challenges.take(challenge, account.id())) {
            return Optional.empty();
        }
        var operations = party.asking(challenge, frame);
        var options =
                operations.createPublicKeyCredentialCreationOptions(() -> owner(account.id()));
        operations.registerCredential(
                new ImmutableRelyingPartyRegistrationRequest(
                        options, new RelyingPartyPublicKey(credential, label)));
        return Optional.of(account.id());
    }

    /// Whose passkey signed, if one of ours did; `asked` is the account that was asked.
    @Transactional
    public Optional<AccountId> proved(@Nullable AccountId asked, String credential, Frame frame) {
        return understood(() -> signer(asked, credential, frame))
                .filter(signer -> asked == null || asked.equals(signer));
    }

    private Optional<AccountId> signer(@Nullable AccountId asked, String text, Frame frame) {
        var credential = json.assertion(text);
        var challenge = json.challenge(credential.getResponse());
        if (!challenges.take(challenge, asked)) {
            return Optional.empty();
        }
        var operations = party.asking(challenge, frame);
        var options =
                operations.createCredentialRequestOptions(
                        new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        var owner =
                operations.authenticate(new RelyingPartyAuthenticationRequest(options, credential));
        return Optional.of(PasskeyOwners.account(owner.getId()));
    }

    /// Whatever does not hold, a visitor learns only that it does not.
    private static <T> Optional<T> understood(Supplier<Optional<T>> ceremony) {
        try {
            return ceremony.get();
        } catch (IllegalArgumentException | WebAuthnException | JacksonException wrong) {
            return Optional.empty();
        }
    }
}
