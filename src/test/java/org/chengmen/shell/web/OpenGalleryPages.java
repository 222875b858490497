package org.chengmen.shell.web;

import jakarta.servlet.http.HttpServletRequest;

import org.chengmen.kernel.access.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.io.IOException;
import java.util.Map;

/// The gallery without a sign-in, for journeys that only look.
@Controller
@OpenToAll
class OpenGalleryPages {

    private final ComponentDesk desk;

    OpenGalleryPages(ComponentDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/open/components")
    String components(
            HttpServletRequest request, @RequestParam Map<String, String> asked, Model model)
            throws IOException {
        return desk.components(request, asked, model);
    }

    @GetMapping("/open/components/page")
    String page(HttpServletRequest request, @RequestParam Map<String, String> asked) {
        return desk.page(request, asked);
    }

    @GetMapping("/open/components/error")
    String error(
            HttpServletRequest request,
            @RequestParam Map<String, String> asked,
            @RequestParam int status,
            Model model) {
        return desk.error(request, asked, status, model);
    }
}
