package org.chengmen.accounts.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.registration.Ids;
import org.chengmen.accounts.registration.StaffAccounts;
import org.chengmen.accounts.registration.StaffForm;
import org.chengmen.kernel.PageOf;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.AsksFactorAgain;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Person;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// The system administrator's list of accounts: opens and closes those of staff.
@Controller
@ForStaff(Role.SYSTEM_ADMINISTRATOR)
class AccountDesk {

    private static final int SIZE = 25;

    private final Accounts accounts;
    private final StaffAccounts staff;
    private final AccountPapers papers;
    private final Places places;

    AccountDesk(Accounts accounts, StaffAccounts staff, AccountPapers papers, Places places) {
        this.accounts = accounts;
        this.staff = staff;
        this.papers = papers;
        this.places = places;
    }

    @GetMapping("/desk/accounts")
    String list(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String after,
            Frame frame,
            Model model) {
        var rows =
                accounts.list(kind(kind), bounded(search), Ids.parse(after).orElse(null), SIZE + 1);
        model.addAttribute(
                        "page",
                        PageOf.of(rows, SIZE, it -> it.id().toString())
                                .map(it -> papers.line(it, frame)))
                .addAttribute("search", bounded(search))
                .addAttribute("kind", kind);
        return "accounts/deskAccounts";
    }

    private static Person.Kind kind(String name) {
        return Arrays.stream(Person.Kind.values())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(Person.Kind.STAFF);
    }

    private static String bounded(String search) {
        return search.length() > 100 ? search.substring(0, 100) : search;
    }

    @GetMapping("/desk/accounts/new")
    String create(Frame frame, Model model) {
        return create(StaffForm.empty(), List.of(), frame, model);
    }

    private String create(StaffForm form, List<Problem> problems, Frame frame, Model model) {
        model.addAttribute("form", form)
                .addAttribute("organisations", places.organisations(frame))
                .addAttribute("problems", problems);
        return "accounts/deskAccountNew";
    }

    @PostMapping("/desk/accounts")
    String create(StaffForm form, Frame frame, HttpServletResponse response, Model model) {
        try {
            return shown(staff.create(form, Visits.of(frame)), "created");
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return create(form, refused.problems(), frame, model);
        }
    }

    @GetMapping("/desk/accounts/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String done,
            Frame frame,
            Model model) {
        model.addAttribute("paper", papers.paper(new AccountId(id), frame))
                .addAttribute("done", done);
        return "accounts/deskAccount";
    }

    @PostMapping("/desk/accounts/{id}/invite")
    String invite(@PathVariable UUID id, Frame frame) {
        staff.inviteAgain(new AccountId(id), Visits.of(frame));
        return shown(new AccountId(id), "invited");
    }

    @AsksFactorAgain
    @PostMapping("/desk/accounts/{id}/disable")
    String disable(@PathVariable UUID id, Frame frame) {
        staff.disable(new AccountId(id), actor(frame));
        return shown(new AccountId(id), "disabled");
    }

    @AsksFactorAgain
    @PostMapping("/desk/accounts/{id}/enable")
    String enable(@PathVariable UUID id, Frame frame) {
        staff.enable(new AccountId(id), actor(frame));
        return shown(new AccountId(id), "enabled");
    }

    @AsksFactorAgain
    @PostMapping("/desk/accounts/{id}/second-factor/reset")
    String resetSecondFactor(@PathVariable UUID id, Frame frame) {
        staff.resetSecondFactor(new AccountId(id), actor(frame));
        return shown(new AccountId(id), "factor-reset");
    }

    private static String shown(AccountId id, String done) {
        return "redirect:/desk/accounts/" + id + "?done=" + done;
    }

    private static UUID actor(Frame frame) {
        return frame.signedIn().orElseThrow().account();
    }
}
