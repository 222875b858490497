package org.chengmen.shell.web;

import jakarta.servlet.http.HttpServletRequest;

import org.chengmen.kernel.LocalizedText;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.shell.Choices;
import org.chengmen.shell.Frame;
import org.chengmen.shell.Frames;
import org.chengmen.shell.spi.EmergencyBanners.Banner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The gallery: every component with its contract and examples, in every look by address, so that
/// people and tests see the same. `?theme=dark&care=1&text=150&density=compact&lang=en`.
@Controller
@ForStaff
class ComponentDesk {

    private static final List<String> LEVELS = List.of("blue", "yellow", "orange", "red");
    private static final List<Integer> SHOWN = List.of(403, 404, 429, 500, 503);

    private final Frames frames;
    private final Contracts contracts;

    ComponentDesk(Frames frames, Contracts contracts) {
        this.frames = frames;
        this.contracts = contracts;
    }

    @GetMapping("/desk/components")
    String components(
            HttpServletRequest request, @RequestParam Map<String, String> asked, Model model)
            throws IOException {
        var frame = frames.of(request);
        frames.show(request, frame.site(), choices(frame, asked), frame.banner());
        model.addAttribute("contracts", contracts.all())
                .addAttribute("groups", Contracts.GROUPS)
                .addAttribute("icons", contracts.icons())
                .addAttribute("problems", ComponentRefusal.ALL);
        return "shell/gallery/components";
    }

    /// A whole public page with everything that a frame can show. `?level=red&closing=1`.
    @GetMapping("/desk/components/page")
    String page(HttpServletRequest request, @RequestParam Map<String, String> asked) {
        var frame = frames.of(request);
        var choices = choices(frame, asked);
        var words = frames.show(request, frame.site(), choices, Optional.empty());
        var site =
                asked.containsKey("closing")
                        ? frame.site()
                                .withNotice(LocalizedText.zh(words.t("shell.gallery.closing")))
                        : frame.site();
        frames.show(request, site, choices, banner(words, asked.get("level")));
        return "shell/gallery/page";
    }

    /// The page of a refusal. `?status=404`.
    @GetMapping("/desk/components/error")
    String error(
            HttpServletRequest request,
            @RequestParam Map<String, String> asked,
            @RequestParam(defaultValue = "404") int status,
            Model model) {
        var frame = frames.of(request);
        var shown = frames.show(request, frame.site(), choices(frame, asked), frame.banner());
        var key = "shell.error." + (SHOWN.contains(status) ? status : 404);
        model.addAttribute("status", status)
                .addAttribute("title", shown.t(key + ".title"))
                .addAttribute("text", shown.t(key + ".text"));
        return "shell/error";
    }

    private static Choices choices(Frame frame, Map<String, String> asked) {
        var choices = frame.choices();
        for (var one : asked.entrySet()) {
            choices = choices.with(one.getKey(), one.getValue());
        }
        return choices;
    }

    private static Optional<Banner> banner(Frame words, @Nullable String level) {
        return Optional.ofNullable(level).filter(LEVELS::contains).map(it -> sample(words, it));
    }

    private static Banner sample(Frame words, String level) {
        return new Banner(
                level,
                LocalizedText.zh(words.t("shell.gallery.banner." + level)),
                LocalizedText.zh(words.t("shell.gallery.banner.text")),
                "#main");
    }
}
