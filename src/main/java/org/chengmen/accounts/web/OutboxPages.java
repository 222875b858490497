package org.chengmen.accounts.web;

import org.chengmen.accounts.letters.Outbox;
import org.chengmen.kernel.access.OpenToAll;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The mailbox of everybody in the demonstration, where no mail leaves the machine.
@Controller
@OpenToAll
@ConditionalOnProperty(name = "chengmen.demo", matchIfMissing = true)
class OutboxPages {

    private static final int SIZE = 20;

    private final Outbox outbox;
    private final LetterLines lines;

    OutboxPages(Outbox outbox, LetterLines lines) {
        this.outbox = outbox;
        this.lines = lines;
    }

    @GetMapping("/outbox")
    String page(Model model) {
        model.addAttribute("letters", outbox.list(null, SIZE).stream().map(lines::line).toList());
        return "accounts/outbox";
    }
}
