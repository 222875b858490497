package org.chengmen.publishing.editor;

import org.chengmen.kernel.access.ForStaff;
import org.chengmen.publishing.content.CleanContent;
import org.chengmen.publishing.content.ContentInput;
import org.chengmen.publishing.content.ContentRules;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Map;

/// A page to try the editor on, for whoever wants to know what becomes of their Word document.
@Controller
@ForStaff
class EditorDesk {

    @GetMapping("/desk/publishing/editor")
    String editor(Model model) {
        return show(CleanContent.EMPTY, model);
    }

    @PostMapping("/desk/publishing/editor")
    String show(@RequestParam(defaultValue = "") String content, Model model) {
        return show(ContentInput.clean(content, ContentRules.all()), model);
    }

    /// Keeps nothing, but answers as a desk that keeps drafts does.
    @PostMapping("/desk/publishing/editor/kept")
    ResponseEntity<Map<String, Object>> kept() {
        return ResponseEntity.ok(Map.of("fields", Map.of()));
    }

    private static String show(CleanContent content, Model model) {
        model.addAttribute("rules", ContentRules.all()).addAttribute("content", content);
        return "publishing/deskEditor";
    }
}
