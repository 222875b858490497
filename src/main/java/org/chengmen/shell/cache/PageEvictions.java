package org.chengmen.shell.cache;

/// Tells every instance, after the current transaction commits, to forget the pages that show a
/// tag. The tag `*` forgets all pages.
public interface PageEvictions {

    String ALL = "*";

    void evict(String... tags);
}
