package org.chengmen.search.web;

import org.chengmen.kernel.Refused;
import org.chengmen.search.SearchRefusal;
import org.chengmen.search.query.Question;
import org.chengmen.search.query.Results;
import org.chengmen.search.query.Search;
import org.chengmen.search.query.Unavailable;
import org.springframework.stereotype.Component;

/// Asks for programs: an index that cannot be asked is a refusal like others.
@Component
class Asking {

    private final Search search;

    Asking(Search search) {
        this.search = search;
    }

    Results find(Question question) {
        try {
            return search.find(question);
        } catch (Unavailable broken) {
            throw Refused.because(SearchRefusal.UNAVAILABLE);
        }
    }
}
