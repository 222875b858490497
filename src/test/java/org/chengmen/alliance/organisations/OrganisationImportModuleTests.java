package org.chengmen.alliance.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.chengmen.PortalTest;
import org.chengmen.alliance.exchange.ColumnNames;
import org.chengmen.alliance.exchange.ImportedTable;
import org.chengmen.kernel.Refused;
import org.chengmen.shell.tables.CsvTable;
import org.chengmen.shell.tables.XlsxTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

@PortalTest
@Transactional
class OrganisationImportModuleTests {

    @Autowired OrganisationImport imports;
    @Autowired OrganisationRegistry registry;
    @Autowired Organisations organisations;
    @Autowired ImportedTable tables;
    @Autowired ColumnNames names;

    @Test
    void foundsUnitsThatNameEachOtherInAnyOrder() {
        var plan =
                imports.carryOut(
                        lines(
                                """
                                code,name_zh,kind,parent
                                child9,下属,affiliated,parent9
                                parent9,上级,department,wuhan
                                """));
        assertThat(plan.added()).hasSize(2);
        var roll = registry.roll();
        assertThat(roll.get("child9").parent()).isEqualTo(roll.get("parent9").id());
    }

    @Test
    void listsEveryProblemWithItsRowAndColumn() {
        var plan =
                imports.plan(
                        lines(
                                """
                                code,name_zh,kind,parent,since
                                good1,好局,department,wuhan,2026-01-01
                                bad1,,bureau,wuhan,2026-13-01
                                good1,又一个,department,wuhan,
                                loop1,环一,department,loop2,
                                loop2,环二,department,loop1,
                                """));
        assertThat(plan.problems())
                .extracting(ImportProblem::row, ImportProblem::column)
                .containsExactlyInAnyOrder(
                        tuple(3, "name_zh"),
                        tuple(3, "kind"),
                        tuple(3, "since"),
                        tuple(4, "code"),
                        tuple(5, "parent"),
                        tuple(6, "parent"));
    }

    @Test
    void importsAllOrNothing() {
        var mixed = lines("code,name_zh,kind\ngood2,好局,department\nbad2,,department");
        assertThatThrownBy(() -> imports.carryOut(mixed)).isInstanceOf(Refused.class);
        assertThat(organisations.byCode("good2")).isEmpty();
    }

    @Test
    void leavesColumnsThatAreMissingAsTheyWere() {
        imports.carryOut(lines("code,phone\nfgw,027-1234567"));
        var fgw = organisations.byCode("fgw").orElseThrow();
        assertThat(fgw.contacts().phone()).isEqualTo("027-1234567");
        assertThat(fgw.name().zh()).isEqualTo("武汉市发展和改革委员会");
    }

    @Test
    void readsBackItsOwnTablesUnchanged() {
        imports.carryOut(
                lines(
                        """
                        code,name_zh,kind,duties_zh,phone,since,ending,last_day,successors
                        old9,旧局,department,"=SUM(A1)
                        第二行, ""引号""\",+86 27 1,2001-02-03,merged,2025-12-31,fgw
                        """));
        var all = organisations.all();
        var rows = OrganisationTable.rows(all);
        var csv = CsvTable.write(OrganisationTable.COLUMNS, rows);
        var xlsx = XlsxTable.write("单位", names.labels(Locale.SIMPLIFIED_CHINESE), rows);
        for (var file : List.of(csv, xlsx)) {
            var plan = imports.plan(tables.lines(file));
            assertThat(plan.problems()).isEmpty();
            assertThat(plan.changesNothing()).isTrue();
            assertThat(plan.unchanged()).isEqualTo(all.size());
        }
    }

    private List<ImportLine> lines(String csv) {
        return tables.lines(csv.getBytes(StandardCharsets.UTF_8));
    }
}
