package org.chengmen.shell.web;

import jakarta.servlet.http.HttpServletRequest;

import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.shell.Choices;
import org.chengmen.shell.Frames;
import org.chengmen.shell.LocalPath;
import org.chengmen.shell.ShellRefusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Duration;
import java.util.List;

/// Keeps a visitor's choices of look and language in a functional cookie. Pages that everybody
/// shares carry no token against forgery, so the origin of the request is checked instead.
@Controller
@OpenToAll
class PreferencePages {

    private static final List<String> NAMES =
            List.of("lang", "theme", "text", "density", "care", "reset");

    @PostMapping("/preferences")
    ResponseEntity<Void> choose(
            HttpServletRequest request, @RequestParam(defaultValue = "/") String back) {
        checkOrigin(request);
        var choices = Frames.choices(request);
        for (var name : NAMES) {
            var value = request.getParameter(name);
            choices = value == null ? choices : choices.with(name, value);
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie(choices, request.isSecure()).toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .location(LocalPath.orHome(back).without("lang"))
                .build();
    }

    private static void checkOrigin(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw Refused.because(ShellRefusal.FOREIGN_ORIGIN);
        }
    }

    private static ResponseCookie cookie(Choices choices, boolean secure) {
        return ResponseCookie.from(Choices.COOKIE, choices.cookieValue())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
    }
}
