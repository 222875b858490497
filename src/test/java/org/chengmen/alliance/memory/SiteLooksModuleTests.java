package org.chengmen.alliance.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengmen.PortalTest;
import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.brands.Brand;
import org.chengmen.alliance.brands.Colour;
import org.chengmen.alliance.sites.Sites;
import org.chengmen.kernel.identifiers.IcpNumber;
import org.chengmen.kernel.identifiers.PublicSecurityRecord;
import org.chengmen.kernel.identifiers.SiteIdentificationCode;
import org.chengmen.shell.spi.SiteLooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Objects;
import java.util.stream.Collectors;

@PortalTest
class SiteLooksModuleTests {

    @Autowired Alliance alliance;
    @Autowired SiteLooks looks;
    @Autowired Sites sites;

    @Test
    void givesEveryUnitAHostedSite() {
        assertThat(alliance.sites()).hasSizeGreaterThanOrEqualTo(153);
        var owners =
                alliance.sites().stream().map(site -> site.owner()).collect(Collectors.toSet());
        assertThat(alliance.organisations()).allMatch(unit -> owners.contains(unit.id()));
        assertThat(alliance.portal().host()).isEqualTo("localhost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "wuhan.localhost"})
    void answersThePortalsHosts(String host) {
        assertThat(looks.at(host)).hasValueSatisfying(look -> assertThat(look.portal()).isTrue());
    }

    @Test
    void answersAMembersHostInItsOwnLook() {
        var look = looks.at("fgw.localhost").orElseThrow();
        assertThat(look.name().zh()).isEqualTo("武汉市发展和改革委员会");
        assertThat(look.portalHost()).isEqualTo("localhost");
        assertThat(look.icpNumber()).contains("演示");
        assertThat(look.styleVersion())
                .isNotEqualTo(looks.at("localhost").orElseThrow().styleVersion());
        assertThat(looks.stylesheet(look)).contains("--brand: #");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown.localhost", "fgw", "localhost.", "fgw.localhost.example"})
    void answersNoUnknownHost(String host) {
        assertThat(looks.at(host)).isEmpty();
    }

    @Test
    void dressesAllSitesInReadableColoursOfTheirOwn() {
        var city = sites.all().stream().filter(site -> site.demonstration()).toList();
        assertThat(city)
                .allSatisfy(site -> {
                    var brand = site.brand();
                    assertThat(brand.problems()).isEmpty();
                    assertThat(brand.brand().contrastWith(Colour.WHITE))
                            .isGreaterThanOrEqualTo(4.5);
                    assertThat(brand.brand().contrastWith(Brand.SURFACE))
                            .isGreaterThanOrEqualTo(4.5);
                    assertThat(brand.dark().contrastWith(Colour.WHITE)).isGreaterThanOrEqualTo(4.5);
                    assertThat(brand.brand().contrastWith(brand.tint()))
                            .isGreaterThanOrEqualTo(4.5);
                });
        assertThat(city.stream().map(site -> site.brand().brand()).distinct()).hasSize(city.size());
    }

    @Test
    void writesOfficialNumbersInTheirPublishedForm() {
        assertThat(sites.all())
                .allSatisfy(site -> {
                    var footer = site.footer();
                    assertThat(SiteIdentificationCode.parse(footer.idCode())).isNotNull();
                    assertThat(
                                    IcpNumber.parse(Objects.requireNonNull(footer.icpNumber()))
                                            .toString())
                            .isEqualTo(footer.icpNumber());
                    assertThat(
                                    PublicSecurityRecord.parse(
                                                    Objects.requireNonNull(
                                                            footer.publicSecurityNumber()))
                                            .toString())
                            .isEqualTo(footer.publicSecurityNumber());
                });
    }
}
