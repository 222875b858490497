package org.chengmen.outbound;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// A block of addresses in CIDR notation.
record Network(InetAddress base, int prefix) {

    /// Also the constructor that settings are bound with.
    static Network parse(String cidr) {
        var slash = cidr.indexOf('/');
        var address = slash < 0 ? null : literal(cidr.substring(0, slash));
        if (address == null) {
            throw new IllegalArgumentException("Not a network such as 10.1.0.0/16: " + cidr);
        }
        var prefix = Integer.parseInt(cidr, slash + 1, cidr.length(), 10);
        if (prefix < 0 || prefix > address.getAddress().length * 8) {
            throw new IllegalArgumentException("Prefix out of range: " + cidr);
        }
        return new Network(address, prefix);
    }

    private static @Nullable InetAddress literal(String text) {
        try {
            return text.matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")
                    ? InetAddress.getByName(text)
                    : null;
        } catch (UnknownHostException malformed) {
            return null;
        }
    }

    boolean contains(InetAddress address) {
        var mine = base.getAddress();
        var other = address.getAddress();
        return mine.length == other.length && sharesPrefix(mine, other);
    }

    private boolean sharesPrefix(byte[] mine, byte[] other) {
        for (var bit = 0; bit < prefix; bit++) {
            var mask = 0x80 >> (bit & 7);
            if (((mine[bit >> 3] ^ other[bit >> 3]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
