package org.chengmen.search.query;

import org.chengmen.search.index.Indexes;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

import java.io.IOException;

/// OpenSearch, where `CHENGMEN_TEST_OPENSEARCH` names a node that may be written to.
@EnabledIfEnvironmentVariable(named = "CHENGMEN_TEST_OPENSEARCH", matches = ".+")
class OpenSearchBackendTests extends BackendContract {

    @Override
    Indexes open() throws IOException {
        return Indexes.at(System.getenv("CHENGMEN_TEST_OPENSEARCH"));
    }
}
