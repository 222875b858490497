package org.chengmen.accounts.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.Passwords;
import org.chengmen.accounts.enterprise.Agents;
import org.chengmen.accounts.entry.Entrance;
import org.chengmen.accounts.letters.TextMessages;
import org.chengmen.accounts.personal.Copy;
import org.chengmen.accounts.personal.Departure;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.AsksFactorAgain;
import org.chengmen.kernel.access.ForSignedIn;
import org.chengmen.shell.Frame;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/// What a person sees and does about their own account: the overview, the copy, the way out.
@Controller
@ForSignedIn
class MyPages {

    private final Me me;
    private final Copy copy;
    private final Departure departure;
    private final Passwords passwords;
    private final Entrance entrance;
    private final Agents agents;
    private final TextMessages texts;

    MyPages(
            Me me,
            Copy copy,
            Departure departure,
            Passwords passwords,
            Entrance entrance,
            Agents agents,
            TextMessages texts) {
        this.me = me;
        this.copy = copy;
        this.departure = departure;
        this.passwords = passwords;
        this.entrance = entrance;
        this.agents = agents;
        this.texts = texts;
    }

    @GetMapping("/my")
    String overview(Model model) {
        var account = me.account();
        model.addAttribute("account", account)
                .addAttribute("phones", texts.areOffered() && !account.isStaff())
                .addAttribute("appointments", agents.appointmentsOf(account.id()));
        return "accounts/my";
    }

    @AsksFactorAgain
    @GetMapping("/my/export")
    ResponseEntity<Copy.Content> export() {
        var file = ContentDisposition.attachment().filename("my-data.json").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(copy.of(me.account()));
    }

    @AsksFactorAgain
    @GetMapping("/my/delete")
    String delete(Model model) {
        return delete(List.of(), model);
    }

    private static String delete(List<Problem> problems, Model model) {
        model.addAttribute("problems", problems);
        return "accounts/delete";
    }

    @AsksFactorAgain
    @PostMapping("/my/delete")
    String delete(
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String confirmed,
            Frame frame,
            HttpServletResponse response,
            Model model) {
        try {
            leave(password, confirmed);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return delete(refused.problems(), model);
        }
        entrance.leave(frame.request());
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return "redirect:/goodbye";
    }

    private void leave(String password, String confirmed) {
        if (!confirmed.equals("yes")) {
            throw new Refused(
                    List.of(Problem.at("confirmed", AccountRefusal.CONFIRMATION_MISSING)));
        }
        var account = me.account();
        passwords.check(account, "password", password);
        departure.leave(account);
    }
}
