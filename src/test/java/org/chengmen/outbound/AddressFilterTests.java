package org.chengmen.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

class AddressFilterTests {

    private final AddressFilter filter = new AddressFilter(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.100.100.200",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::8.8.8.8",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "3fff::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void refusesWhatIsNotThePublicInternet(String address) throws UnknownHostException {
        assertThat(filter.permits(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "59.175.1.1", "172.32.0.1", "100.128.0.1", "2400:3200::1"})
    void permitsThePublicInternet(String address) throws UnknownHostException {
        assertThat(filter.permits(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void permitsANetworkThatTheConfigurationNames() throws UnknownHostException {
        var district = new AddressFilter(List.of(Network.parse("10.42.0.0/16")));
        assertThat(district.permits(InetAddress.getByName("10.42.7.7"))).isTrue();
        assertThat(district.permits(InetAddress.getByName("10.43.0.1"))).isFalse();
    }
}
