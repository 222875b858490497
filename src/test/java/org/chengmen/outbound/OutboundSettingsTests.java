package org.chengmen.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;

class OutboundSettingsTests {

    @Test
    void asksForLittleByDefault() throws UnknownHostException {
        var settings = settings(Map.of());
        assertThat(settings.ports(Profile.CRAWLER)).containsExactlyInAnyOrder(80, 443);
        assertThat(settings.limits().total()).hasSeconds(20);
        assertThat(settings.filter(Profile.CONNECTOR).permits(InetAddress.getByName("10.1.1.1")))
                .isFalse();
    }

    @Test
    void opensANetworkAndAPortForOneProfileAlone() throws UnknownHostException {
        var settings =
                settings(
                        Map.of(
                                "chengmen.outbound.profiles.connector.allowed", "10.42.0.0/16",
                                "chengmen.outbound.profiles.connector.ports", "443,8443"));
        var district = InetAddress.getByName("10.42.1.1");
        assertThat(settings.filter(Profile.CONNECTOR).permits(district)).isTrue();
        assertThat(settings.filter(Profile.CRAWLER).permits(district)).isFalse();
        assertThat(settings.ports(Profile.CONNECTOR)).containsExactlyInAnyOrder(443, 8443);
        assertThat(settings.ports(Profile.CRAWLER)).doesNotContain(8443);
    }

    private static OutboundSettings settings(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("chengmen.outbound", OutboundSettings.class);
    }
}
