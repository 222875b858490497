package org.chengmen.disclosure.requests.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.AccountDirectory;
import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.RequestId;
import org.chengmen.disclosure.requests.RequestRefusal;
import org.chengmen.disclosure.requests.Requests;
import org.chengmen.disclosure.requests.Rights;
import org.chengmen.disclosure.requests.Steps;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.Frame;
import org.chengmen.shell.parts.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.util.List;

/// The desk's page of one request, and what every form on it does when it is sent.
@Component
class Cases {

    private final Requests requests;
    private final RequestViews views;
    private final Steps steps;
    private final Rights rights;
    private final AccountDirectory accounts;
    private final CaseNotes notes;

    Cases(
            Requests requests,
            RequestViews views,
            Steps steps,
            Rights rights,
            AccountDirectory accounts,
            CaseNotes notes) {
        this.requests = requests;
        this.views = views;
        this.steps = steps;
        this.rights = rights;
        this.accounts = accounts;
        this.notes = notes;
    }

    /// What belongs to another unit is not there.
    InformationRequest mine(String number) {
        return requests.byNumber(number)
                .filter(it -> rights.mayRead(it.organisation()))
                .orElseThrow(() -> Refused.because(RequestRefusal.UNKNOWN));
    }

    RequestView view(String number, Frame frame) {
        return views.of(mine(number), frame);
    }

    /// `acting` is the form that stays open.
    String page(
            String number,
            @Nullable String acting,
            List<Problem> problems,
            Frame frame,
            Model model) {
        var request = mine(number);
        var view = views.of(request, frame);
        var unit = request.organisation();
        model.addAttribute("view", view)
                .addAttribute("acting", acting)
                .addAttribute("problems", problems)
                .addAttribute("handles", rights.mayHandle(unit))
                .addAttribute("registers", rights.mayRegister(unit))
                .addAttribute("approves", rights.mayApprove(unit))
                .addAttribute("steps", PublicSteps.ofDesk(steps.of(request.id()), frame))
                .addAttribute("officers", officers(request))
                .addAttribute("notes", notes.of(view, frame))
                .addAttribute("repeats", repeated(request));
        return "disclosure/requestCase";
    }

    private List<Option> officers(InformationRequest request) {
        return accounts.holders(Role.DEPARTMENT_OFFICER, request.organisation()).stream()
                .map(it -> Option.of(it.id().toString(), it.name()))
                .toList();
    }

    private @Nullable String repeated(InformationRequest request) {
        return request.repeats() == null
                ? null
                : requests.byId(new RequestId(request.repeats()))
                        .filter(it -> rights.mayRead(it.organisation()))
                        .map(InformationRequest::number)
                        .orElse(null);
    }

    /// Carries the step out and comes back to the page, or shows it again with what was wrong.
    String attempt(
            String number,
            String acting,
            Frame frame,
            Model model,
            HttpServletResponse response,
            Runnable step) {
        try {
            step.run();
            return "redirect:/desk/requests/" + number;
        } catch (Refused refused) {
            return page(number, acting, Refusals.shown(refused, response), frame, model);
        }
    }
}
