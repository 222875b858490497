package org.chengmen.audit.web;

import org.chengmen.audit.anchors.Anchors;
import org.chengmen.audit.verification.Finding;
import org.chengmen.audit.verification.Verification;
import org.chengmen.audit.verification.VerificationView;
import org.chengmen.audit.verification.Verifications;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Person;
import org.chengmen.kernel.access.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.List;

/// Where the trail is verified, and where a verification's progress and findings stand.
@Controller
@ForStaff(Role.AUDIT_ADMINISTRATOR)
class VerificationDesk {

    private static final int SHOWN = 10;

    private final Verification verification;
    private final Verifications verifications;
    private final Anchors anchors;
    private final CurrentPerson person;

    VerificationDesk(
            Verification verification,
            Verifications verifications,
            Anchors anchors,
            CurrentPerson person) {
        this.verification = verification;
        this.verifications = verifications;
        this.anchors = anchors;
        this.person = person;
    }

    @GetMapping("/desk/audit/verification")
    String show(Model model) {
        var runs = verifications.latest(SHOWN);
        model.addAttribute("runs", runs);
        model.addAttribute("findings", findings(runs));
        model.addAttribute("anchor", anchors.latest().orElse(null));
        return "audit/verification";
    }

    private List<Finding> findings(List<VerificationView> runs) {
        return runs.isEmpty() ? List.of() : verifications.findings(runs.getFirst().id());
    }

    @PostMapping("/desk/audit/verification")
    String start() {
        verification.start(person.signedIn().map(Person::name).orElse("-"));
        return "redirect:/desk/audit/verification";
    }
}
