package org.chengmen.accounts.web;

import jakarta.servlet.http.HttpServletRequest;

import org.chengmen.accounts.registration.Ids;
import org.chengmen.accounts.sessions.Devices;
import org.chengmen.accounts.sessions.OpenSession;
import org.chengmen.accounts.sessions.Sessions;
import org.chengmen.kernel.access.ForSignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where I am signed in, and on which devices I am remembered.
@Controller
@ForSignedIn
class SessionPages {

    private final Me me;
    private final Sessions sessions;
    private final Devices devices;
    private final ReadableMoments moments;

    SessionPages(Me me, Sessions sessions, Devices devices, ReadableMoments moments) {
        this.me = me;
        this.sessions = sessions;
        this.devices = devices;
        this.moments = moments;
    }

    @GetMapping("/my/sessions")
    String page(HttpServletRequest request, Model model) {
        var lines = sessions.of(me.id(), current(request)).stream().map(this::line).toList();
        model.addAttribute("sessions", lines)
                .addAttribute("devices", devices.of(me.id()).stream().map(this::line).toList());
        return "accounts/sessions";
    }

    private SessionLine line(OpenSession session) {
        return new SessionLine(
                session.id(),
                String.valueOf(session.label()),
                String.valueOf(session.address()),
                moments.of(session.startedAt()),
                moments.of(session.usedAt()),
                session.here());
    }

    private SessionLine line(Devices.Device device) {
        return new SessionLine(
                device.id().toString(),
                device.label(),
                "",
                moments.of(device.firstSeenAt()),
                moments.of(device.lastSeenAt()),
                false);
    }

    @PostMapping("/my/sessions/end")
    String end(@RequestParam(defaultValue = "") String session) {
        sessions.end(me.id(), session);
        return "redirect:/my/sessions";
    }

    @PostMapping("/my/sessions/end-others")
    String endOthers(HttpServletRequest request) {
        sessions.endAllBut(me.id(), current(request));
        return "redirect:/my/sessions";
    }

    @PostMapping("/my/devices/forget")
    String forget(@RequestParam(defaultValue = "") String device) {
        Ids.parse(device).ifPresent(id -> devices.forget(me.id(), id));
        return "redirect:/my/sessions";
    }

    private static String current(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? "" : session.getId();
    }
}
