package org.chengmen.accounts.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.account.Accounts;
import org.chengmen.accounts.registration.Ids;
import org.chengmen.accounts.roles.Granting;
import org.chengmen.accounts.roles.RoleGrants;
import org.chengmen.kernel.PageOf;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.AsksFactorAgain;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.UUID;

/// The security administrator gives and takes roles here.
@Controller
@ForStaff(Role.SECURITY_ADMINISTRATOR)
class RoleDesk {

    private static final int SIZE = 25;

    private final Accounts accounts;
    private final RoleGrants grants;
    private final Granting granting;
    private final RoleLines lines;

    RoleDesk(Accounts accounts, RoleGrants grants, Granting granting, RoleLines lines) {
        this.accounts = accounts;
        this.grants = grants;
        this.granting = granting;
        this.lines = lines;
    }

    @GetMapping("/desk/roles")
    String list(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String done,
            Frame frame,
            Model model) {
        var text = search.length() > 100 ? search.substring(0, 100) : search;
        var wanted = RoleForm.role(role).orElse(null);
        var rows = grants.list(text, wanted, Ids.parse(after).orElse(null), SIZE + 1);
        model.addAttribute(
                        "page",
                        PageOf.of(rows, SIZE, it -> it.id().toString())
                                .map(it -> lines.line(it, frame)))
                .addAttribute("search", text)
                .addAttribute("role", role)
                .addAttribute("roles", lines.roles(frame))
                .addAttribute("done", done);
        return "accounts/deskRoles";
    }

    /// First choose the person, then the role: a list of thousands fits no drop-down.
    @AsksFactorAgain
    @GetMapping("/desk/roles/new")
    String choose(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") String account,
            Frame frame,
            Model model) {
        var chosen = Ids.parse(account).map(AccountId::new).flatMap(accounts::byId);
        return chosen.isPresent()
                ? form(chosen.get(), RoleForm.empty(account), List.of(), frame, model)
                : people(search, frame, model);
    }

    private String people(String search, Frame frame, Model model) {
        model.addAttribute("search", search).addAttribute("people", lines.people(search, frame));
        return "accounts/deskRolePerson";
    }

    private String form(
            Account account, RoleForm form, List<Problem> problems, Frame frame, Model model) {
        model.addAttribute("name", account.name())
                .addAttribute("form", form)
                .addAttribute("choices", lines.choices(frame))
                .addAttribute(
                        "standing",
                        grants.of(account.id()).stream().map(it -> lines.line(it, frame)).toList())
                .addAttribute("problems", problems);
        return "accounts/deskRoleNew";
    }

    @AsksFactorAgain
    @PostMapping("/desk/roles")
    String grant(RoleForm form, Frame frame, HttpServletResponse response, Model model) {
        var account =
                Ids.parse(form.account())
                        .map(AccountId::new)
                        .flatMap(accounts::byId)
                        .orElseThrow(() -> Refused.because(AccountRefusal.ACCOUNT_UNKNOWN));
        try {
            granting.grant(form.wish(account.id(), grants.today(), accounts));
            return "redirect:/desk/roles?done=granted";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(account, form, refused.problems(), frame, model);
        }
    }

    @AsksFactorAgain
    @PostMapping("/desk/roles/{id}/revoke")
    String revoke(@PathVariable UUID id) {
        granting.revoke(id);
        return "redirect:/desk/roles?done=revoked";
    }
}
