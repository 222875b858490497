package org.chengmen.search.index;

import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// One whole index, open for reading and writing.
public final class Generation implements AutoCloseable {

    private final String name;
    private final CloseableSearchMapping mapping;

    Generation(String name, CloseableSearchMapping mapping) {
        this.name = name;
        this.mapping = mapping;
    }

    public String name() {
        return name;
    }

    public <T> T ask(Function<SearchSession, T> question) {
        try (var session = mapping.createSession()) {
            return question.apply(session);
        }
    }

    /// Returns when it is kept for good and searches see it.
    void write(Collection<IndexedEntry> entries, Collection<String> gone) {
        write(entries, gone, IndexingPlanSynchronizationStrategy.sync());
    }

    /// Part of something larger that `finish` keeps for good.
    void pour(Collection<IndexedEntry> entries) {
        write(entries, List.of(), Generation::unhurried);
    }

    private void write(
            Collection<IndexedEntry> entries,
            Collection<String> gone,
            IndexingPlanSynchronizationStrategy strategy) {
        try (var session =
                mapping.createSessionWithOptions()
                        .indexingPlanSynchronizationStrategy(strategy)
                        .build()) {
            var plan = session.indexingPlan();
            entries.forEach(plan::addOrUpdate);
            gone.forEach(id -> plan.purge(IndexedEntry.class, id, null));
        }
    }

    private static void unhurried(IndexingPlanSynchronizationStrategyConfigurationContext context) {
        context.documentCommitStrategy(DocumentCommitStrategy.NONE);
        context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
        context.indexingFutureHandler(
                written -> written.join().throwable().ifPresent(Generation::fail));
    }

    private static void fail(Throwable cause) {
        throw new IllegalStateException("The index did not take it.", cause);
    }

    void finish() {
        var workspace = mapping.scope(IndexedEntry.class).workspace();
        workspace.flush();
        workspace.refresh();
    }

    /// Throws where the index cannot be asked.
    void ping() {
        ask(session ->
                session.search(IndexedEntry.class).where(f -> f.matchNone()).fetchTotalHitCount());
    }

    void drop() {
        mapping.scope(IndexedEntry.class).schemaManager().dropIfExisting();
    }

    @Override
    public void close() {
        mapping.close();
    }
}
