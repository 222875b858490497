package org.chengmen.search.index;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/// The analysers of the mapping for the embedded index; their twins are in `OpenSearchAnalysers`.
final class LuceneAnalysers implements LuceneAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer("words")
                .custom()
                .tokenizer("whitespace")
                .tokenFilter("englishMinimalStem");
        context.analyzer("pairs")
                .custom()
                .tokenizer("standard")
                .tokenFilter("cjkBigram")
                .tokenFilter("englishMinimalStem");
        context.analyzer("pairs_and_characters")
                .custom()
                .tokenizer("standard")
                .tokenFilter("cjkBigram")
                .param("outputUnigrams", "true")
                .tokenFilter("englishMinimalStem");
    }
}
