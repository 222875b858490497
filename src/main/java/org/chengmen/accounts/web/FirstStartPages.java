package org.chengmen.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.registration.Administrator;
import org.chengmen.accounts.registration.FirstStart;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/// The page behind the link that the first start prints: it appoints the three administrators.
@Controller
@OpenToAll
class FirstStartPages {

    private static final List<Role> ROLES =
            List.of(
                    Role.SYSTEM_ADMINISTRATOR,
                    Role.SECURITY_ADMINISTRATOR,
                    Role.AUDIT_ADMINISTRATOR);

    private final FirstStart firstStart;

    FirstStartPages(FirstStart firstStart) {
        this.firstStart = firstStart;
    }

    @GetMapping("/first-start")
    String page(@RequestParam(defaultValue = "") String token, Model model) {
        var administrators = ROLES.stream().map(it -> new Administrator(it, "", "")).toList();
        return page(token, administrators, List.of(), model);
    }

    private String page(
            String token, List<Administrator> administrators, List<Problem> problems, Model model) {
        if (!firstStart.isOpen(token)) {
            throw Refused.because(AccountRefusal.LINK_SPENT);
        }
        model.addAttribute("token", token)
                .addAttribute("administrators", administrators)
                .addAttribute("problems", problems);
        return "accounts/firstStart";
    }

    @PostMapping("/first-start")
    String appoint(
            @RequestParam(defaultValue = "") String token,
            Frame frame,
            HttpServletResponse response,
            Model model) {
        var administrators = ROLES.stream().map(it -> typed(it, frame.request())).toList();
        try {
            var secrets = firstStart.appoint(token, administrators);
            model.addAttribute("invitations", invitations(administrators, secrets, frame));
            return "accounts/firstStartDone";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(token, administrators, refused.problems(), model);
        }
    }

    private static List<Invitation> invitations(
            List<Administrator> administrators, List<String> secrets, Frame frame) {
        var site = Visits.of(frame).site();
        return IntStream.range(0, secrets.size())
                .mapToObj(i ->
                        new Invitation(
                                administrators.get(i),
                                site + "/password/first?token=" + secrets.get(i)))
                .toList();
    }

    private static Administrator typed(Role role, HttpServletRequest request) {
        return new Administrator(
                role,
                parameter(request, role + "-login").toLowerCase(Locale.ROOT),
                parameter(request, role + "-name"));
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }
}
