package org.chengmen.alliance.sites;

import org.chengmen.alliance.SiteId;
import org.chengmen.alliance.brands.Brand;
import org.chengmen.alliance.brands.Picture;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        return jdbc.sql(SELECT + " order by position, id").query(SiteRow::site).list();
    }

    public Optional<Site> find(SiteId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(SiteRow::site)
                .optional();
    }

    /// At the end of the city's list.
    public void add(Site site) {
        jdbc.sql(
                        """
                        insert into alliance.site (id, owner, parent, kind, name_zh, name_en,
                            external_address, id_code, icp_number, public_security_number, phone,
                            address, languages, brand, accent, link, corner, motif, logo,
                            logo_href, masthead, masthead_href, status, notice_zh, notice_en, last_day, moved_to, demonstration, position)
                        select :id, :owner, :parent::uuid, :kind, :name_zh, :name_en,
                            :external_address, :id_code, :icp_number, :public_security_number, :phone,
                            :address, :languages, :brand, :accent, :link, :corner, :motif, :logo::uuid,
                            :logo_href, :masthead::uuid, :masthead_href, :status, :notice_zh,
                            :notice_en, :last_day::date, :moved_to, :demonstration,
                            coalesce(max(position), 0) + 1
                        from alliance.site
                        """)
                .params(values(site))
                .update();
        addHosts(site);
    }

    /// False when somebody else changed it since it was read.
    public boolean store(Site site) {
        var changed =
                jdbc.sql(
                                """
                                update alliance.site set owner = :owner, parent = :parent, kind = :kind,
                                    name_zh = :name_zh, name_en = :name_en,
                                    external_address = :external_address, id_code = :id_code,
                                    icp_number = :icp_number,
                                    public_security_number = :public_security_number, phone = :phone,
                                    address = :address, languages = :languages, brand = :brand,
                                    accent = :accent, link = :link, corner = :corner, motif = :motif,
                                    logo = :logo, logo_href = :logo_href, masthead = :masthead,
                                    masthead_href = :masthead_href, status = :status,
                                    notice_zh = :notice_zh, notice_en = :notice_en,
                                    last_day = :last_day, moved_to = :moved_to, version = version + 1
                                where id = :id and version = :version
                                """)
                        .params(values(site))
                        .update();
        jdbc.sql("delete from alliance.domain where site = :id")
                .param("id", site.id().value())
                .update();
        addHosts(site);
        return changed == 1;
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
        values.put("status", site.status().code());
        values.put("demonstration", site.demonstration());
        values.put("version", site.version());
        putBrand(values, site.brand());
        putFooter(values, site.footer());
        putClosing(values, site.closing());
        return values;
    }

    private static void putBrand(Map<String, @Nullable Object> values, Brand brand) {
        values.put("brand", brand.brand().toString());
        values.put("accent", brand.accent().toString());
        values.put("link", brand.link().toString());
        values.put("corner", brand.ornament().corner().code());
        values.put("motif", brand.ornament().motif().code());
        putPicture(values, "logo", brand.ornament().logo());
        putPicture(values, "masthead", brand.ornament().masthead());
    }

    private static void putPicture(
            Map<String, @Nullable Object> values, String column, @Nullable Picture picture) {
        values.put(column, picture == null ? null : picture.file());
        values.put(column + "_href", picture == null ? null : picture.href());
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
}
