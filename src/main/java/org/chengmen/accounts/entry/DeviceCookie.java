package org.chengmen.accounts.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.Surroundings;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.sessions.Devices;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// The cookie by which a remembered device is known again. It opens nothing: the password is still
/// asked.
@Component
public class DeviceCookie {

    private final Devices devices;
    private final Surroundings surroundings;

    DeviceCookie(Devices devices, Surroundings surroundings) {
        this.devices = devices;
        this.surroundings = surroundings;
    }

    public @Nullable String token(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, name());
        return cookie == null ? null : cookie.getValue();
    }

    public boolean isKnown(Account account, HttpServletRequest request) {
        return devices.known(account.id(), token(request)).isPresent();
    }

    public void remember(
            Account account, HttpServletRequest request, HttpServletResponse response) {
        if (!isKnown(account, request)) {
            var token = devices.remember(account.id(), Client.of(request).label());
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(token).toString());
        }
    }

    private ResponseCookie cookie(String token) {
        return ResponseCookie.from(name(), token)
                .path("/")
                .httpOnly(true)
                .secure(surroundings.behindTls())
                .sameSite("Lax")
                .maxAge(Devices.KEPT)
                .build();
    }

    private String name() {
        return surroundings.cookie("device");
    }
}
