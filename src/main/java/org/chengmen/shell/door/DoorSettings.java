package org.chengmen.shell.door;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.Set;

/// Whom the door believes: `proxies` are the exact addresses of the reverse proxies that stand
/// before the program. Nobody else is asked where a visitor comes from. `slowSenderPatience` is how
/// long a request may trickle in.
@ConfigurationProperties("chengmen.door")
record DoorSettings(
        @DefaultValue Set<String> proxies, @DefaultValue("20s") Duration slowSenderPatience) {}
