package org.chengmen.alliance.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.alliance.exchange.ImportDrafts;
import org.chengmen.alliance.exchange.ImportedTable;
import org.chengmen.alliance.organisations.ImportPlan;
import org.chengmen.alliance.organisations.OrganisationImport;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.tables.TableRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Where a table of units is tried, and taken over once it is faultless and confirmed.
@Controller
@ForStaff(Role.SYSTEM_ADMINISTRATOR)
class ExchangeDesk {

    private final OrganisationImport imports;
    private final ImportedTable tables;
    private final ImportDrafts drafts;

    ExchangeDesk(OrganisationImport imports, ImportedTable tables, ImportDrafts drafts) {
        this.imports = imports;
        this.tables = tables;
        this.drafts = drafts;
    }

    @GetMapping("/desk/organisations/import")
    String blank(Model model) {
        return page(model, null, null, List.of());
    }

    @PostMapping("/desk/organisations/import")
    String dryRun(
            @RequestParam @Nullable MultipartFile file, Model model, HttpServletResponse response) {
        return FormAnswer.of(
                response,
                () -> {
                    var content = content(file);
                    var plan = imports.plan(tables.lines(content));
                    var name = file == null ? "" : file.getOriginalFilename();
                    return page(model, plan, kept(plan, name, content), List.of());
                },
                problems -> page(model, null, null, problems));
    }

    /// A table with problems is not kept: it has to be mended and sent again.
    private @Nullable UUID kept(ImportPlan plan, @Nullable String name, byte[] content) {
        return plan.problems().isEmpty() && !plan.changesNothing()
                ? drafts.keep(Objects.requireNonNullElse(name, ""), content)
                : null;
    }

    private static byte[] content(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException broken) {
            throw Refused.because(TableRefusal.FILE_NEEDED);
        }
    }

    /// The registry may have changed since the dry run, so everything is checked once more.
    @PostMapping("/desk/organisations/import/{id}")
    String confirm(@PathVariable UUID id, Model model, HttpServletResponse response) {
        var lines = tables.lines(drafts.content(id));
        return FormAnswer.of(
                response,
                () -> {
                    imports.carryOut(lines);
                    drafts.forget(id);
                    return "redirect:/desk/organisations?done=imported";
                },
                problems -> page(model, imports.plan(lines), null, List.of()));
    }

    private static String page(
            Model model, @Nullable ImportPlan plan, @Nullable UUID draft, List<Problem> problems) {
        model.addAttribute("plan", plan);
        model.addAttribute("draft", draft);
        model.addAttribute("problems", problems);
        return "alliance/deskImport";
    }
}
