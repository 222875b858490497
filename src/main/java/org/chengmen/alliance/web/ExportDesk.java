package org.chengmen.alliance.web;

import org.chengmen.alliance.exchange.ColumnNames;
import org.chengmen.alliance.organisations.OrganisationTable;
import org.chengmen.alliance.organisations.Organisations;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.Frame;
import org.chengmen.shell.tables.CsvTable;
import org.chengmen.shell.tables.XlsxTable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Gives the units as tables that can be changed in an office program and imported again.
@Controller
@ForStaff(Role.SYSTEM_ADMINISTRATOR)
class ExportDesk {

    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Organisations organisations;
    private final ColumnNames names;

    ExportDesk(Organisations organisations, ColumnNames names) {
        this.organisations = organisations;
        this.names = names;
    }

    @GetMapping("/desk/organisations/export.csv")
    ResponseEntity<byte[]> csv(Frame frame) {
        var rows = OrganisationTable.rows(organisations.all());
        var type = MediaType.parseMediaType("text/csv;charset=UTF-8");
        return file("csv", type, CsvTable.write(names.labels(frame.locale()), rows));
    }

    @GetMapping("/desk/organisations/export.xlsx")
    ResponseEntity<byte[]> xlsx(Frame frame) {
        var rows = OrganisationTable.rows(organisations.all());
        var sheet = frame.t("alliance.directory.organisations");
        return file("xlsx", XLSX, XlsxTable.write(sheet, names.labels(frame.locale()), rows));
    }

    private static ResponseEntity<byte[]> file(String ending, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("organisations." + ending)
                                .build()
                                .toString())
                .body(content);
    }
}
