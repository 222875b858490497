package org.chengmen.accounts.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.account.Account;
import org.chengmen.accounts.enterprise.Agents;
import org.chengmen.accounts.enterprise.Appointing;
import org.chengmen.accounts.entry.OnBehalf;
import org.chengmen.accounts.registration.Ids;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForSignedIn;
import org.chengmen.kernel.access.Person;
import org.chengmen.shell.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/// The agents of an enterprise, and for whom I act.
@Controller
@ForSignedIn
class AgentPages {

    private final Me me;
    private final Agents agents;
    private final Appointing appointing;
    private final OnBehalf behalf;

    AgentPages(Me me, Agents agents, Appointing appointing, OnBehalf behalf) {
        this.me = me;
        this.agents = agents;
        this.appointing = appointing;
        this.behalf = behalf;
    }

    @GetMapping("/my/agents")
    String page(Model model) {
        return page(enterprise(), "", "", List.of(), model);
    }

    private Account enterprise() {
        var account = me.account();
        if (account.kind() != Person.Kind.ENTERPRISE) {
            throw Refused.because(AccountRefusal.ENTERPRISES_ONLY);
        }
        return account;
    }

    private String page(
            Account enterprise, String mail, String endsOn, List<Problem> problems, Model model) {
        model.addAttribute("agents", agents.agentsOf(enterprise.id()))
                .addAttribute("mail", mail)
                .addAttribute("endsOn", endsOn)
                .addAttribute("problems", problems);
        return "accounts/agents";
    }

    @PostMapping("/my/agents")
    String appoint(
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "") String endsOn,
            Frame frame,
            HttpServletResponse response,
            Model model) {
        var enterprise = enterprise();
        try {
            appointing.appoint(enterprise, mail, Dates.parse("endsOn", endsOn), frame.locale());
            return "redirect:/my/agents";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(enterprise, mail, endsOn, refused.problems(), model);
        }
    }

    @PostMapping("/my/appointments/accept")
    String accept(@RequestParam(defaultValue = "") String appointment) {
        Ids.parse(appointment).ifPresent(id -> appointing.accept(id, me.id()));
        return "redirect:/my";
    }

    @PostMapping("/my/appointments/end")
    String end(@RequestParam(defaultValue = "") String appointment) {
        var account = me.account();
        Ids.parse(appointment).ifPresent(id -> appointing.end(id, account.id()));
        return account.kind() == Person.Kind.ENTERPRISE ? "redirect:/my/agents" : "redirect:/my";
    }

    /// Chooses on whose behalf the next steps are; empty means one's own.
    @PostMapping("/my/behalf")
    String choose(@RequestParam(defaultValue = "") String enterprise, Frame frame) {
        behalf.choose(Ids.parse(enterprise).orElse(null), frame.request());
        return "redirect:/my";
    }
}
