package org.chengmen.search;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.List;

/// Where the index is kept: embedded under the data folder, or on the nodes of an OpenSearch
/// cluster, which several instances share.
@ConfigurationProperties("chengmen.search")
public record SearchSettings(
        @DefaultValue("lucene") Backend backend,
        @DefaultValue("localhost:9200") List<String> hosts,
        @DefaultValue("http") String protocol,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("chengmen") String prefix,
        @DefaultValue("PT0.5S") Duration pollEvery,
        @DefaultValue("300") int apiPerMinute) {

    public SearchSettings {
        if (!prefix.matches("[a-z][a-z0-9-]{0,30}")) {
            throw new IllegalArgumentException("chengmen.search.prefix: small letters, digits, -");
        }
    }

    public boolean embedded() {
        return backend == Backend.LUCENE;
    }

    /// What keeps the index.
    public enum Backend {
        LUCENE,
        OPENSEARCH
    }
}
