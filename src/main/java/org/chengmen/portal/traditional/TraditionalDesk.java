package org.chengmen.portal.traditional;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.RefusalCode.Kind;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/// Where the portal's editors correct what the conversion into traditional characters gets wrong.
@Controller
@RequestMapping("/desk/traditional")
@ForStaff({Role.EDITOR, Role.SITE_ADMINISTRATOR})
class TraditionalDesk {

    private final TraditionalBook book;

    TraditionalDesk(TraditionalBook book) {
        this.book = book;
    }

    @GetMapping
    String words(Model model) {
        return page("", "", List.of(), model);
    }

    @PostMapping
    String put(
            @RequestParam(defaultValue = "") String converter,
            @RequestParam(defaultValue = "") String portal,
            Model model,
            HttpServletResponse response) {
        try {
            book.put(converter.strip(), portal.strip());
            return "redirect:/desk/traditional";
        } catch (Refused refused) {
            if (refused.kind() != Kind.INVALID) {
                throw refused;
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(converter, portal, refused.problems(), model);
        }
    }

    @PostMapping("/remove")
    String remove(@RequestParam String converter) {
        book.remove(converter);
        return "redirect:/desk/traditional";
    }

    private String page(String converter, String portal, List<Problem> problems, Model model) {
        model.addAttribute("words", book.all());
        model.addAttribute("converter", converter);
        model.addAttribute("portal", portal);
        model.addAttribute("problems", problems);
        return "portal/traditional";
    }
}
