package org.chengmen.accounts.web;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/// A page that only says something: title and text from the messages under a key, and where to go.
final class Said {

    private Said() {}

    static String in(Model model, String key, @Nullable String next) {
        model.addAttribute("key", key);
        if (next != null) {
            model.addAttribute("next", next);
        }
        return "accounts/said";
    }
}
