package org.chengmen.search.index;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/// The analysers of the mapping for OpenSearch, with nothing but what it brings along; their twins
/// are in `LuceneAnalysers`.
final class OpenSearchAnalysers implements ElasticsearchAnalysisConfigurer {

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter("plural").type("stemmer").param("language", "minimal_english");
        context.tokenFilter("pairs_too").type("cjk_bigram").param("output_unigrams", true);
        context.analyzer("words").custom().tokenizer("whitespace").tokenFilters("plural");
        context.analyzer("pairs")
                .custom()
                .tokenizer("standard")
                .tokenFilters("cjk_bigram", "plural");
        context.analyzer("pairs_and_characters")
                .custom()
                .tokenizer("standard")
                .tokenFilters("pairs_too", "plural");
    }
}
