package org.chengmen.disclosure.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.disclosure.catalogue.Catalogue;
import org.chengmen.disclosure.catalogue.ItemDrafts;
import org.chengmen.disclosure.catalogue.ItemForm;
import org.chengmen.disclosure.catalogue.ItemImport;
import org.chengmen.disclosure.catalogue.ItemPlan;
import org.chengmen.disclosure.catalogue.Items;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.RefusalCode.Kind;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.tables.TableRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/// Where the catalogue is kept: item by item, or as a table that is tried before it is taken over.
@Controller
@ForStaff(Role.SYSTEM_ADMINISTRATOR)
class CatalogueDesk {

    private final Items items;
    private final Catalogue catalogue;
    private final ItemImport imports;
    private final ItemDrafts drafts;

    CatalogueDesk(Items items, Catalogue catalogue, ItemImport imports, ItemDrafts drafts) {
        this.items = items;
        this.catalogue = catalogue;
        this.imports = imports;
        this.drafts = drafts;
    }

    @GetMapping("/desk/disclosure/catalogue")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        var all = items.all();
        var found =
                all.stream()
                        .filter(it ->
                                q.isBlank()
                                        || it.code().contains(q.strip())
                                        || it.name().zh().contains(q.strip()))
                        .limit(200)
                        .toList();
        model.addAttribute("items", found);
        model.addAttribute("total", all.size());
        model.addAttribute("query", q);
        model.addAttribute("done", done);
        return "disclosure/deskCatalogue";
    }

    @GetMapping("/desk/disclosure/catalogue/new")
    String blank(Model model) {
        return form(
                null,
                new ItemForm(Map.of("limit_days", "20", "rhythm", "ON_CHANGE", "anchor", "END")),
                List.of(),
                model);
    }

    @PostMapping("/desk/disclosure/catalogue/new")
    String add(@RequestParam Map<String, String> cells, Model model, HttpServletResponse response) {
        var form = new ItemForm(cells);
        return answer(
                response,
                () -> {
                    catalogue.add(form);
                    return "redirect:/desk/disclosure/catalogue?done=added";
                },
                problems -> form(null, form, problems, model));
    }

    @GetMapping("/desk/disclosure/catalogue/{code}")
    String item(@PathVariable String code, Model model) {
        var item = catalogue.item(code);
        return form(item.version(), ItemForm.of(item), List.of(), model);
    }

    @PostMapping("/desk/disclosure/catalogue/{code}")
    String change(
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam Map<String, String> cells,
            Model model,
            HttpServletResponse response) {
        var sent = new java.util.HashMap<>(cells);
        sent.put("code", code);
        var form = new ItemForm(sent);
        return answer(
                response,
                () -> {
                    catalogue.change(code, version, form);
                    return "redirect:/desk/disclosure/catalogue?done=changed";
                },
                problems -> form(version, form, problems, model));
    }

    private static String form(
            @Nullable Integer version, ItemForm form, List<Problem> problems, Model model) {
        model.addAttribute("version", version);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "disclosure/deskItem";
    }

    @GetMapping("/desk/disclosure/catalogue/import")
    String importing(Model model) {
        return plan(null, null, List.of(), model);
    }

    @PostMapping("/desk/disclosure/catalogue/import")
    String dryRun(
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response) {
        return answer(
                response,
                () -> {
                    var content = content(file);
                    var plan = imports.plan(content);
                    var ready = plan.problems().isEmpty() && !plan.steps().isEmpty();
                    return plan(plan, ready ? drafts.keep(content) : null, List.of(), model);
                },
                problems -> plan(null, null, problems, model));
    }

    private static byte[] content(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException broken) {
            throw Refused.because(TableRefusal.FILE_NEEDED);
        }
    }

    /// The catalogue may have changed since the dry run, so everything is checked once more.
    @PostMapping("/desk/disclosure/catalogue/import/{id}")
    String confirm(@PathVariable UUID id, Model model, HttpServletResponse response) {
        var content = drafts.content(id);
        return answer(
                response,
                () -> {
                    imports.carryOut(content);
                    drafts.forget(id);
                    return "redirect:/desk/disclosure/catalogue?done=imported";
                },
                problems -> plan(imports.plan(content), null, List.of(), model));
    }

    private static String plan(
            @Nullable ItemPlan plan, @Nullable UUID draft, List<Problem> problems, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("draft", draft);
        model.addAttribute("problems", problems);
        return "disclosure/deskImport";
    }

    private static String answer(
            HttpServletResponse response,
            Supplier<String> act,
            java.util.function.Function<List<Problem>, String> again) {
        try {
            return act.get();
        } catch (Refused refused) {
            if (refused.kind() == Kind.NOT_FOUND || refused.kind() == Kind.NOT_ALLOWED) {
                throw refused;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again.apply(refused.problems());
        }
    }
}
