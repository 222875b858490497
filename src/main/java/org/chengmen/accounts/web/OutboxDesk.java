package org.chengmen.accounts.web;

import org.chengmen.accounts.letters.Letter;
import org.chengmen.accounts.letters.Outbox;
import org.chengmen.accounts.registration.Ids;
import org.chengmen.kernel.PageOf;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Letters written and whether they were posted. Outside the demonstration the texts stay closed:
/// they may hold links that open something.
@Controller
@ForStaff(Role.SYSTEM_ADMINISTRATOR)
class OutboxDesk {

    private static final int SIZE = 25;

    private final Outbox outbox;
    private final LetterLines lines;

    OutboxDesk(Outbox outbox, LetterLines lines) {
        this.outbox = outbox;
        this.lines = lines;
    }

    @GetMapping("/desk/outbox")
    String page(@RequestParam(defaultValue = "") String after, Model model) {
        var rows = outbox.list(Ids.parse(after).orElse(null), SIZE + 1);
        model.addAttribute(
                "page", PageOf.of(rows, SIZE, (Letter it) -> it.id().toString()).map(lines::line));
        return "accounts/deskOutbox";
    }
}
