package org.chengmen.accounts.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.personal.Reason;
import org.chengmen.accounts.personal.Unmasking;
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

/// Where the system administrator says why a person's masked values must be seen, and sees them,
/// once.
@Controller
@ForStaff(Role.SYSTEM_ADMINISTRATOR)
@AsksFactorAgain
class UnmaskingDesk {

    private final Unmasking unmasking;

    UnmaskingDesk(Unmasking unmasking) {
        this.unmasking = unmasking;
    }

    @GetMapping("/desk/accounts/{id}/unmask")
    String ask(@PathVariable UUID id, Model model) {
        return sheet(id, unmasking.masked(new AccountId(id)), "", List.of(), model);
    }

    @PostMapping("/desk/accounts/{id}/unmask")
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Frame frame,
            HttpServletResponse response,
            Model model) {
        var account = new AccountId(id);
        try {
            var what = frame.t("accounts.reading.unmasked");
            var values = unmasking.plain(account, what, Reason.parse(reason));
            model.addAttribute("plain", true);
            return sheet(id, values, reason, List.of(), model);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return sheet(id, unmasking.masked(account), reason, refused.problems(), model);
        }
    }

    private static String sheet(
            UUID id, Unmasking.Values values, String reason, List<Problem> problems, Model model) {
        model.addAttribute("id", id.toString())
                .addAttribute("values", values)
                .addAttribute("reason", reason)
                .addAttribute("problems", problems);
        return "accounts/deskUnmask";
    }
}
