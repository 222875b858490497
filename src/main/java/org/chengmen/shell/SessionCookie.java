package org.chengmen.shell;

/// The cookie that names a signed-in person's session. Whoever sends it, even an old one, is never
/// answered with a page that was kept for everybody.
public final class SessionCookie {

    public static final String NAME = "session";
    public static final String SECURE_PREFIX = "__Host-";

    private SessionCookie() {}

    public static boolean isNamed(String cookie) {
        return cookie.equalsIgnoreCase(NAME) || cookie.equalsIgnoreCase(SECURE_PREFIX + NAME);
    }
}
