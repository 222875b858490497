package org.chengmen.accounts.web;

import org.chengmen.kernel.access.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What somebody sees who has deleted their account.
@Controller
@OpenToAll
class GoodbyePages {

    @GetMapping("/goodbye")
    String page(Model model) {
        return Said.in(model, "accounts.goodbye", "/");
    }
}
