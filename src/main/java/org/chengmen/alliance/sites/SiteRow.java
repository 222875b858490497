package org.chengmen.alliance.sites;

import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.brands.Brand;
import org.chengmen.alliance.brands.Colour;
import org.chengmen.alliance.brands.Corner;
import org.chengmen.alliance.brands.Motif;
import org.chengmen.alliance.brands.Ornament;
import org.chengmen.alliance.brands.Picture;
import org.chengmen.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Reads one stored site.
final class SiteRow {

    private SiteRow() {}

    static Site site(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent", UUID.class);
        return new Site(
                new SiteId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("owner", UUID.class)),
                parent == null ? null : new SiteId(parent),
                SiteKind.of(row.getString("kind")),
                new LocalizedText(row.getString("name_zh"), row.getString("name_en")),
                row.getString("external_address"),
                texts(row, "hosts"),
                footer(row),
                texts(row, "languages"),
                brand(row),
                SiteStatus.of(row.getString("status")),
                closing(row),
                row.getBoolean("demonstration"),
                row.getLong("version"));
    }

    private static FooterFacts footer(ResultSet row) throws SQLException {
        return new FooterFacts(
                row.getString("id_code"),
                row.getString("icp_number"),
                row.getString("public_security_number"),
                row.getString("phone"),
                row.getString("address"));
    }

    private static Brand brand(ResultSet row) throws SQLException {
        return new Brand(
                Colour.parse(row.getString("brand")),
                Colour.parse(row.getString("accent")),
                Colour.parse(row.getString("link")),
                ornament(row));
    }

    private static Ornament ornament(ResultSet row) throws SQLException {
        return new Ornament(
                Corner.find(row.getString("corner")).orElse(Corner.NONE),
                Motif.find(row.getString("motif")).orElse(Motif.NONE),
                picture(row, "logo"),
                picture(row, "masthead"));
    }

    private static @Nullable Picture picture(ResultSet row, String column) throws SQLException {
        var file = row.getObject(column, UUID.class);
        return file == null ? null : new Picture(file, row.getString(column + "_href"));
    }

    private static @Nullable Closing closing(ResultSet row) throws SQLException {
        var lastDay = row.getObject("last_day", LocalDate.class);
        var notice = row.getString("notice_zh");
        return lastDay == null || notice == null
                ? null
                : new Closing(
                        new LocalizedText(notice, row.getString("notice_en")),
                        lastDay,
                        row.getString("moved_to"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
