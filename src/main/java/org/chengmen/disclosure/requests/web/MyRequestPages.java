package org.chengmen.disclosure.requests.web;

import org.chengmen.disclosure.requests.Requests;
import org.chengmen.kernel.PageOf;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.ForSignedIn;
import org.chengmen.shell.Frame;
import org.chengmen.shell.ShellRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.UUID;

/// The requests of the one who has signed in.
@Controller
@ForSignedIn
class MyRequestPages {

    private static final int PAGE = 20;

    private final Requests requests;
    private final RequestLines lines;
    private final CurrentPerson person;

    MyRequestPages(Requests requests, RequestLines lines, CurrentPerson person) {
        this.requests = requests;
        this.lines = lines;
        this.person = person;
    }

    @GetMapping("/my/requests")
    String list(@RequestParam(required = false) @Nullable UUID before, Frame frame, Model model) {
        var me = person.signedIn().orElseThrow(() -> Refused.because(ShellRefusal.NOT_SIGNED_IN));
        var rows = requests.ofAccount(me.account(), before, PAGE + 1);
        var page = PageOf.of(rows, PAGE, it -> it.id().toString());
        model.addAttribute("lines", lines.of(page.items(), frame))
                .addAttribute("next", page.next());
        return "disclosure/requestMine";
    }
}
