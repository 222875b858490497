package org.chengmen.shell.cache;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much memory kept pages may fill.
@ConfigurationProperties("chengmen.shell.cache")
record CacheSettings(@DefaultValue("64") int megabytes) {

    CacheSettings {
        if (megabytes < 1 || megabytes > 16_384) {
            throw new IllegalArgumentException("chengmen.shell.cache.megabytes: 1 to 16384");
        }
    }

    long bytes() {
        return megabytes * 1024L * 1024;
    }
}
