package org.chengmen.shell.cache;

import java.util.Set;

/// How many pages this instance keeps that show one of the tags: what an eviction would forget.
public interface KeptPageCount {

    int showing(Set<String> tags);
}
