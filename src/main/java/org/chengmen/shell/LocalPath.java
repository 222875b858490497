package org.chengmen.shell;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import java.net.URI;
import java.net.URISyntaxException;

/// An address on the same site to lead a visitor back to. Whatever names another host becomes the
/// home page, so that no form of ours can send people elsewhere.
public record LocalPath(URI uri) {

    private static final LocalPath HOME = new LocalPath(URI.create("/"));

    public static LocalPath orHome(@Nullable String address) {
        if (address == null || !isLocal(address)) {
            return HOME;
        }
        try {
            return new LocalPath(new URI(address).parseServerAuthority());
        } catch (URISyntaxException malformed) {
            return HOME;
        }
    }

    private static boolean isLocal(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.length() <= 2000
                && address.chars().noneMatch(it -> it == '\\' || it < 0x20);
    }

    /// The same address without one of its parameters.
    public URI without(String parameter) {
        return UriComponentsBuilder.fromUri(uri).replaceQueryParam(parameter).build(true).toUri();
    }
}
