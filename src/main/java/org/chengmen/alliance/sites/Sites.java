package org.chengmen.alliance.sites;

import org.chengmen.alliance.OrganisationId;
import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.brands.Brand;
import org.chengmen.alliance.brands.Colour;
import org.chengmen.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The stored sites with their domains, in the order of the city's own list.
@Repository
public class Sites {

    private static final String SELECT =
            """
            select site.*, array(select host from alliance.domain
                                 where domain.site = site.id order by rank) as hosts
            from alliance.site
            """;

    private final JdbcClient jdbc;

    Sites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Site> all() {
        return jdbc.sql(SELECT + " order by position, id").query((row, number) -> site(row)).list();
    }

    public void add(Site site, int position) {
        jdbc.sql(
                        """
                        insert into alliance.site (id, owner, parent, kind, name_zh, name_en,
                            external_address, id_code, icp_number, public_security_number, phone,
                            address, languages, brand, accent, link, status, notice_zh, notice_en,
                            last_day, moved_to, demonstration, position)
                        values (:id, :owner, :parent, :kind, :name_zh, :name_en,
                            :external_address, :id_code, :icp_number, :public_security_number, :phone,
                            :address, :languages, :brand, :accent, :link, :status, :notice_zh, :notice_en,
                            :last_day, :moved_to, :demonstration, :position)
                        """)
                .params(values(site))
                .param("position", position)
                .update();
        addHosts(site);
    }

    private void addHosts(Site site) {
        var rank = 0;
        for (var host : site.hosts()) {
            jdbc.sql("insert into alliance.domain (host, site, rank) values (:host, :site, :rank)")
                    .param("host", host)
                    .param("site", site.id().value())
                    .param("rank", rank++)
                    .update();
        }
    }

    private static Map<String, @Nullable Object> values(Site site) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", site.id().value());
        values.put("owner", site.owner().value());
        values.put("parent", site.parent() == null ? null : site.parent().value());
        values.put("kind", site.kind().code());
        values.put("name_zh", site.name().zh());
        values.put("name_en", site.name().en());
        values.put("external_address", site.externalAddress());
        values.put("languages", site.languages().toArray(String[]::new));
        values.put("brand", site.brand().brand().toString());
        values.put("accent", site.brand().accent().toString());
        values.put("link", site.brand().link().toString());
        values.put("status", site.status().code());
        values.put("demonstration", site.demonstration());
        values.put("version", site.version());
        putFooter(values, site.footer());
        putClosing(values, site.closing());
        return values;
    }

    private static void putFooter(Map<String, @Nullable Object> values, FooterFacts footer) {
        values.put("id_code", footer.idCode());
        values.put("icp_number", footer.icpNumber());
        values.put("public_security_number", footer.publicSecurityNumber());
        values.put("phone", footer.phone());
        values.put("address", footer.address());
    }

    private static void putClosing(
            Map<String, @Nullable Object> values, @Nullable Closing closing) {
        values.put("notice_zh", closing == null ? null : closing.notice().zh());
        values.put("notice_en", closing == null ? null : closing.notice().en());
        values.put("last_day", closing == null ? null : closing.lastDay());
        values.put("moved_to", closing == null ? null : closing.movedTo());
    }

    private static Site site(ResultSet row) throws SQLException {
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
                Colour.parse(row.getString("link")));
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
