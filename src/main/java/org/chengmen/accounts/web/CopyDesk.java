package org.chengmen.accounts.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.copies.CopyRequest;
import org.chengmen.accounts.copies.CopyRequests;
import org.chengmen.accounts.copies.HandingOut;
import org.chengmen.accounts.personal.Copy;
import org.chengmen.accounts.registration.Ids;
import org.chengmen.kernel.PageOf;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.AsksFactorAgain;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Person;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.Frame;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Copies of persons' data that were asked for on paper: one security administrator asks, another
/// agrees, the first fetches, once.
@Controller
@ForStaff(Role.SECURITY_ADMINISTRATOR)
class CopyDesk {

    private static final int SIZE = 25;

    private final CopyRequests requests;
    private final HandingOut handing;
    private final ReadableMoments moments;
    private final Clock clock;

    CopyDesk(CopyRequests requests, HandingOut handing, ReadableMoments moments, Clock clock) {
        this.requests = requests;
        this.handing = handing;
        this.moments = moments;
        this.clock = clock;
    }

    @GetMapping("/desk/copies")
    String list(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String done,
            Frame frame,
            Model model) {
        var rows = requests.list(Ids.parse(after).orElse(null), SIZE + 1);
        model.addAttribute(
                        "page",
                        PageOf.of(rows, SIZE, it -> it.id().toString())
                                .map(it -> line(it, person(frame).account())))
                .addAttribute("done", done);
        return "accounts/deskCopies";
    }

    private CopyLine line(CopyRequest request, UUID reader) {
        var now = clock.instant();
        return new CopyLine(
                request.id().toString(),
                request.name(),
                request.reason(),
                request.askedByName(),
                moments.of(request.askedAt()),
                request.decidedByName(),
                request.state(now).name(),
                moments.of(request.expiresAt()),
                request.mayBeDecidedBy(reader, now),
                request.mayBeFetchedBy(reader, now));
    }

    @AsksFactorAgain
    @GetMapping("/desk/copies/new")
    String blank(Model model) {
        return form("", "", List.of(), model);
    }

    private static String form(String person, String reason, List<Problem> problems, Model model) {
        model.addAttribute("person", person)
                .addAttribute("reason", reason)
                .addAttribute("problems", problems);
        return "accounts/deskCopyNew";
    }

    @AsksFactorAgain
    @PostMapping("/desk/copies")
    String ask(
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String reason,
            Frame frame,
            HttpServletResponse response,
            Model model) {
        try {
            handing.ask(person, reason, person(frame));
            return "redirect:/desk/copies?done=asked";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(person, reason, refused.problems(), model);
        }
    }

    @AsksFactorAgain
    @PostMapping("/desk/copies/{id}/grant")
    String grant(@PathVariable UUID id, Frame frame) {
        handing.decide(id, true, person(frame));
        return "redirect:/desk/copies?done=granted";
    }

    @AsksFactorAgain
    @PostMapping("/desk/copies/{id}/refuse")
    String refuse(@PathVariable UUID id, Frame frame) {
        handing.decide(id, false, person(frame));
        return "redirect:/desk/copies?done=refused";
    }

    @AsksFactorAgain
    @PostMapping("/desk/copies/{id}/fetch")
    ResponseEntity<Copy.Content> fetch(@PathVariable UUID id, Frame frame) {
        var content = handing.fetch(id, frame.t("accounts.reading.copy"), person(frame));
        var file = ContentDisposition.attachment().filename("person-" + id + ".json").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(content);
    }

    private static Person person(Frame frame) {
        return frame.signedIn().orElseThrow();
    }
}
