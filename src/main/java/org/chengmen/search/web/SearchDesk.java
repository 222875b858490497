package org.chengmen.search.web;

import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.search.index.IndexControl;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the index is watched, built anew and rolled back.
@Controller
@ForStaff(Role.SYSTEM_ADMINISTRATOR)
class SearchDesk {

    private static final String DESK = "/desk/search";

    private final IndexControl index;

    SearchDesk(IndexControl index) {
        this.index = index;
    }

    @GetMapping(DESK)
    String index(@RequestParam(defaultValue = "") String done, Model model) {
        model.addAttribute("status", index.status());
        model.addAttribute("done", done);
        return "search/deskIndex";
    }

    @PostMapping(DESK + "/rebuild")
    String rebuild() {
        index.rebuild();
        return done("rebuild");
    }

    @PostMapping(DESK + "/cancel")
    String cancel() {
        index.cancel();
        return done("cancel");
    }

    @PostMapping(DESK + "/roll-back")
    String rollBack() {
        index.rollBack();
        return done("roll-back");
    }

    @PostMapping(DESK + "/retry")
    String retry() {
        index.retry();
        return done("retry");
    }

    private static String done(String what) {
        return "redirect:" + DESK + "?done=" + what;
    }
}
