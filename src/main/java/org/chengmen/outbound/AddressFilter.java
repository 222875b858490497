package org.chengmen.outbound;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/// Which network addresses may be connected to: those of the public internet, and what the
/// configuration names. Of IPv6 only global unicast without its special blocks passes, so every
/// form that carries an IPv4 address inside (mapped, compatible, 6to4, NAT64, Teredo) is out.
final class AddressFilter {

    private static final Network GLOBAL_UNICAST = Network.parse("2000::/3");

    /// IANA special-purpose address registries (RFC 6890 and its updates).
    private static final List<Network> SPECIAL =
            Stream.of(
                            "0.0.0.0/8",
                            "10.0.0.0/8",
                            "100.64.0.0/10",
                            "127.0.0.0/8",
                            "169.254.0.0/16",
                            "172.16.0.0/12",
                            "192.0.0.0/24",
                            "192.0.2.0/24",
                            "192.88.99.0/24",
                            "192.168.0.0/16",
                            "198.18.0.0/15",
                            "198.51.100.0/24",
                            "203.0.113.0/24",
                            "224.0.0.0/4",
                            "240.0.0.0/4",
                            "2001::/23",
                            "2001:db8::/32",
                            "2002::/16",
                            "3fff::/20")
                    .map(Network::parse)
                    .toList();

    private final List<Network> allowed;

    AddressFilter(List<Network> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    boolean permits(InetAddress address) {
        return isIn(allowed, address) || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        var global = address instanceof Inet4Address || GLOBAL_UNICAST.contains(address);
        return global && !isIn(SPECIAL, address);
    }

    private static boolean isIn(List<Network> networks, InetAddress address) {
        return networks.stream().anyMatch(it -> it.contains(address));
    }
}
