package org.chengmen.outbound;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Settings of the way out. `allowed` names networks (CIDR) beyond the public internet for every
/// profile; a profile may name further ones and its own ports. Connectors usually need the
/// districts' networks, a crawler never does.
@ConfigurationProperties("chengmen.outbound")
record OutboundSettings(
        @DefaultValue List<String> allowed,
        @DefaultValue("20") int concurrency,
        @DefaultValue("1") int concurrencyPerHost,
        @DefaultValue("Chengmen/1.0") String userAgent,
        @DefaultValue Limits limits,
        @DefaultValue Map<Profile, ProfileSettings> profiles) {

    Set<Integer> ports(Profile profile) {
        return of(profile).ports();
    }

    AddressFilter filter(Profile profile) {
        return new AddressFilter(
                Stream.concat(allowed.stream(), of(profile).allowed().stream())
                        .map(Network::parse)
                        .toList());
    }

    /// How many requests of the profile are out at once.
    int concurrency(Profile profile) {
        var own = of(profile).concurrency();
        return own == null ? concurrency : own;
    }

    /// A profile with a number of its own waits for nobody else's.
    boolean isApart(Profile profile) {
        return of(profile).concurrency() != null;
    }

    private ProfileSettings of(Profile profile) {
        return profiles.getOrDefault(profile, ProfileSettings.PLAIN);
    }

    /// What one profile has beyond the others.
    record ProfileSettings(
            @DefaultValue({"80", "443"}) Set<Integer> ports,
            @DefaultValue List<String> allowed,
            @Nullable Integer concurrency) {

        private static final ProfileSettings PLAIN =
                new ProfileSettings(Set.of(80, 443), List.of(), null);
    }
}
