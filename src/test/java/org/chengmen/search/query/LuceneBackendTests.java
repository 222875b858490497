package org.chengmen.search.query;

import org.chengmen.search.index.Indexes;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/// The embedded back end.
class LuceneBackendTests extends BackendContract {

    @TempDir Path folder;

    @Override
    Indexes open() throws IOException {
        return Indexes.embedded(folder);
    }
}
