package org.chengmen.accounts.web;

import org.chengmen.shell.LocalPath;
import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Carries the address to come back to through the steps of a sign-in.
final class Back {

    private Back() {}

    static String query(@Nullable String back, @Nullable String remember) {
        var path = LocalPath.orHome(back).uri().toString();
        return "?back="
                + URLEncoder.encode(path, StandardCharsets.UTF_8)
                + ("yes".equals(remember) ? "&remember=yes" : "");
    }
}
