package org.chengmen.accounts.entry;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/// Where a request came from: its address and, in two words, its browser and system.
public record Client(String address, String label) {

    private static final List<String> BROWSERS =
            List.of("MicroMessenger", "Edg", "OPR", "Firefox", "Chrome", "Safari");
    private static final List<String> SYSTEMS =
            List.of("HarmonyOS", "Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");

    public static Client of(HttpServletRequest request) {
        return new Client(
                request.getRemoteAddr(), label(request.getHeader(HttpHeaders.USER_AGENT)));
    }

    private static String label(@Nullable String agent) {
        var text = Objects.requireNonNullElse(agent, "");
        return first(BROWSERS, text) + " / " + first(SYSTEMS, text);
    }

    private static String first(List<String> words, String text) {
        return words.stream().filter(text::contains).findFirst().orElse("?");
    }

    /// What counts as one client: an IPv4 address, or the /64 that one IPv6 subscriber owns.
    public String network() {
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8))
                    : address;
        } catch (UnknownHostException unusual) {
            return address;
        }
    }
}
