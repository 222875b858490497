package org.chengmen.disclosure.requests.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.disclosure.requests.RequestRefusal;
import org.chengmen.disclosure.requests.RequestState;
import org.chengmen.disclosure.requests.Rights;
import org.chengmen.disclosure.requests.clocks.Signal;
import org.chengmen.disclosure.requests.filing.Contacts;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The queue of a unit's requests, with traffic lights, and each of them.
@Controller
@ForStaff({Role.DEPARTMENT_OFFICER, Role.COUNTER_CLERK, Role.SUPERVISOR})
class RequestDesk {

    private final Queue queue;
    private final Cases cases;
    private final Contacts contacts;
    private final Rights rights;

    RequestDesk(Queue queue, Cases cases, Contacts contacts, Rights rights) {
        this.queue = queue;
        this.cases = cases;
        this.contacts = contacts;
        this.rights = rights;
    }

    @GetMapping("/desk/requests")
    String open(
            @RequestParam(required = false) @Nullable String signal,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String mine,
            @RequestParam(required = false) @Nullable String after,
            Frame frame,
            Model model) {
        var unit = rights.organisation();
        var officer = mine == null ? null : rights.staff().account();
        var page = queue.open(unit, Queue.Filter.of(signal, state, officer), after, frame);
        model.addAttribute("page", page)
                .addAttribute("lights", lights(unit, frame))
                .addAttribute("signal", signal)
                .addAttribute("state", state)
                .addAttribute("mine", mine != null)
                .addAttribute("registers", rights.mayRegister(unit))
                .addAttribute(
                        "states",
                        Arrays.stream(RequestState.values()).filter(RequestState::isOpen).toList());
        return "disclosure/requestQueue";
    }

    private Map<Signal, Integer> lights(UUID unit, Frame frame) {
        var lights = new EnumMap<Signal, Integer>(Signal.class);
        Arrays.stream(Signal.values()).forEach(it -> lights.put(it, 0));
        queue.all(unit, frame).forEach(it -> lights.merge(it.standing().signal(), 1, Integer::sum));
        return lights;
    }

    @GetMapping("/desk/requests/closed")
    String closed(@RequestParam(required = false) @Nullable UUID before, Frame frame, Model model) {
        model.addAttribute("page", queue.closed(rights.organisation(), before, frame));
        return "disclosure/requestClosed";
    }

    @GetMapping("/desk/requests/{number}")
    String one(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String acting,
            Frame frame,
            Model model) {
        return cases.page(number, acting, List.of(), frame, model);
    }

    @GetMapping("/desk/requests/{number}/letters/{id}")
    String letter(@PathVariable String number, @PathVariable UUID id, Frame frame, Model model) {
        var view = cases.view(number, frame);
        var letter =
                view.letters().stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> Refused.because(RequestRefusal.UNKNOWN));
        model.addAttribute("view", view).addAttribute("letter", letter);
        return "disclosure/requestDeskLetter";
    }

    @PostMapping("/desk/requests/{number}/contact")
    String contact(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String reason,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        try {
            model.addAttribute("plain", contacts.plain(cases.mine(number), reason));
            return cases.page(number, null, List.of(), frame, model);
        } catch (Refused refused) {
            var problems = Refusals.shown(refused, response);
            return cases.page(number, "contact", problems, frame, model);
        }
    }
}
