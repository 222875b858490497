package org.chengmen.portal.web;

import org.chengmen.kernel.access.ForStaff;
import org.chengmen.shell.Frame;
import org.chengmen.shell.spi.DeskNotice;
import org.chengmen.shell.spi.NavigationEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.List;

/// The first page of the desk: what this person may do here.
@Controller
@ForStaff
class HomeDesk {

    private final List<DeskNotice> notices;

    HomeDesk(List<DeskNotice> notices) {
        this.notices = notices;
    }

    @GetMapping("/desk")
    String desk(Frame frame, Model model) {
        model.addAttribute(
                "entries",
                frame.navigation(NavigationEntry.Area.DESK).stream()
                        .filter(entry -> !entry.href().equals("/desk"))
                        .toList());
        model.addAttribute(
                "notices", notices.stream().flatMap(it -> it.notice(frame).stream()).toList());
        return "portal/desk";
    }
}
