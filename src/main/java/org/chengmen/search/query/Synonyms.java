package org.chengmen.search.query;

import java.util.List;

/// Other words for a word, as the city's editors keep them. Without such a bean there are none.
public interface Synonyms {

    /// Of a folded word or phrase, without itself.
    List<String> of(String word);
}
