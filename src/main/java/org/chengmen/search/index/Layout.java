package org.chengmen.search.index;

import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;

/// The names of a generation's index on OpenSearch: each generation has its own.
record Layout(String prefix) implements IndexLayoutStrategy {

    @Override
    public String createInitialElasticsearchIndexName(String index) {
        return prefix + "-" + index;
    }

    @Override
    public String createWriteAlias(String index) {
        return prefix + "-" + index + "-write";
    }

    @Override
    public String createReadAlias(String index) {
        return prefix + "-" + index + "-read";
    }
}
