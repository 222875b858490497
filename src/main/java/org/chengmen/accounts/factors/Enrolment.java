package org.chengmen.accounts.factors;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// What a person copies into an authenticator app: the secret as text, or the picture of its
/// address.
public record Enrolment(String secret, String address, QrPicture picture) {

    static Enrolment of(String secret, String label) {
        var issuer = "Chengmen";
        var address =
                "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                        .formatted(issuer, encoded(label), secret, issuer);
        return new Enrolment(Base32.grouped(secret), address, QrPicture.of(address));
    }

    private static String encoded(String label) {
        return URLEncoder.encode(label, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
