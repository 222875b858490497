package org.chengmen.publishing.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The lists that one page wants, each under the key of who asked, so that they are read together.
public final class Wanted {

    final List<OfColumn> columns = new ArrayList<>();
    final List<OfQuery> queries = new ArrayList<>();
    final List<Picked> picked = new ArrayList<>();

    /// The newest of a column.
    public void column(int key, UUID column, int most) {
        columns.add(new OfColumn(key, column, most));
    }

    /// The newest of a site, of these types, with these words in the title; none stands for all.
    public void query(int key, UUID site, List<String> types, String words, int most) {
        queries.add(new OfQuery(key, site, String.join(",", types), words, most));
    }

    /// One document by its number.
    public void document(int key, long number) {
        picked.add(new Picked(key, number));
    }

    boolean isEmpty() {
        return columns.isEmpty() && queries.isEmpty() && picked.isEmpty();
    }

    record OfColumn(int key, UUID column, int most) {}

    record OfQuery(int key, UUID site, String types, String words, int most) {}

    record Picked(int key, long number) {}
}
