package org.chengmen.search.web;

import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.search.query.Suggestions;
import org.chengmen.shell.Frame;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Duration;
import java.util.List;

/// What the box offers while somebody types, in the form of OpenSearch Suggestions, so that
/// browsers can ask it too.
@RestController
@OpenToAll
class SuggestionPages {

    private final Suggestions suggestions;

    SuggestionPages(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GetMapping("/search/suggestions")
    ResponseEntity<List<Object>> suggestions(
            @RequestParam(defaultValue = "") String q, Frame frame) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePrivate())
                .body(List.of(q, suggestions.begun(q, frame.locale())));
    }
}
