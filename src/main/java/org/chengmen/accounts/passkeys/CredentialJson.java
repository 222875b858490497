package org.chengmen.accounts.passkeys;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.Arrays;
import java.util.Objects;

/// The JSON that browsers and the checks of WebAuthn exchange.
@Component
class CredentialJson {

    private static final int LONGEST = 64 * 1024;

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    String of(Object options) {
        return json.writeValueAsString(options);
    }

    PublicKeyCredential<AuthenticatorAssertionResponse> assertion(String text) {
        PublicKeyCredential<AuthenticatorAssertionResponse> credential =
                whole(json.readValue(bounded(text), new TypeReference<>() {}));
        var response = credential.getResponse();
        requireAll(response.getAuthenticatorData(), response.getSignature());
        return credential;
    }

    PublicKeyCredential<AuthenticatorAttestationResponse> attestation(String text) {
        PublicKeyCredential<AuthenticatorAttestationResponse> credential =
                whole(json.readValue(bounded(text), new TypeReference<>() {}));
        requireAll(credential.getResponse().getAttestationObject());
        return credential;
    }

    /// What the browser says the authenticator was asked to sign.
    Bytes challenge(AuthenticatorResponse response) {
        var said = json.readTree(response.getClientDataJSON().getBytes()).path("challenge");
        return Bytes.fromBase64(said.asString());
    }

    private static String bounded(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("longer than any credential");
        }
        return text;
    }

    private static <R extends AuthenticatorResponse> PublicKeyCredential<R> whole(
            @Nullable PublicKeyCredential<R> credential) {
        if (credential == null) {
            throw new IllegalArgumentException("no credential");
        }
        requireAll(credential.getRawId(), credential.getResponse());
        requireAll(credential.getResponse().getClientDataJSON());
        return credential;
    }

    /// The framework's types promise what a browser may leave out.
    private static void requireAll(@Nullable Object... parts) {
        if (Arrays.stream(parts).anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("a credential with a part missing");
        }
    }
}
