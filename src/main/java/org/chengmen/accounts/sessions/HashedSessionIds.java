package org.chengmen.accounts.sessions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.Surroundings;
import org.chengmen.accounts.secrets.Digests;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/// The cookie holds a secret, the database only its digest: who reads the table, or a backup of it,
/// cannot take over a session. A new secret is remembered for the moment until its cookie is
/// written.
@Component
class HashedSessionIds implements SessionIdGenerator, HttpSessionIdResolver {

    private final CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();
    private final Cache<String, String> fresh =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

    HashedSessionIds(Surroundings surroundings) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(surroundings.cookie("session"));
        cookie.setUseSecureCookie(surroundings.behindTls());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        cookie.setUseBase64Encoding(false);
        cookies.setCookieSerializer(cookie);
    }

    @Override
    public String generate() {
        var secret = Digests.secret();
        var id = id(secret);
        fresh.put(id, secret);
        return id;
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return cookies.resolveSessionIds(request).stream().map(HashedSessionIds::id).toList();
    }

    @Override
    public void setSessionId(
            HttpServletRequest request, HttpServletResponse response, String sessionId) {
        var secret = fresh.getIfPresent(sessionId);
        if (secret != null) {
            cookies.setSessionId(request, response, secret);
        }
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        cookies.expireSession(request, response);
    }

    private static String id(String secret) {
        return HexFormat.of().formatHex(Digests.sha256(secret));
    }
}
