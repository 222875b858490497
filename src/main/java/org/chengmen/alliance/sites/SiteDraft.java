package org.chengmen.alliance.sites;

import static org.chengmen.alliance.drafts.TypedFields.tidy;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The facts of a site as somebody typed them; the owner is named by its code.
public record SiteDraft(
        String owner,
        String parent,
        String kind,
        String nameZh,
        String nameEn,
        String externalAddress,
        String idCode,
        String icpNumber,
        String publicSecurityNumber,
        String phone,
        String address,
        List<String> languages) {

    public SiteDraft(
            String owner,
            @Nullable String parent,
            String kind,
            String nameZh,
            String nameEn,
            String externalAddress,
            String idCode,
            String icpNumber,
            String publicSecurityNumber,
            String phone,
            String address,
            @Nullable List<String> languages) {
        this.owner = tidy(owner);
        this.parent = tidy(parent);
        this.kind = tidy(kind);
        this.nameZh = tidy(nameZh);
        this.nameEn = tidy(nameEn);
        this.externalAddress = tidy(externalAddress);
        this.idCode = tidy(idCode);
        this.icpNumber = tidy(icpNumber);
        this.publicSecurityNumber = tidy(publicSecurityNumber);
        this.phone = tidy(phone);
        this.address = tidy(address);
        this.languages = languages == null ? List.of() : List.copyOf(languages);
    }

    /// An empty one, under the site with that id.
    public static SiteDraft under(String parent) {
        return new SiteDraft("", parent, "", "", "", "", "", "", "", "", "", List.of("zh"));
    }

    public static SiteDraft of(Site site, String owner) {
        var footer = site.footer();
        return new SiteDraft(
                owner,
                site.parent() == null ? "" : site.parent().value().toString(),
                site.kind().code(),
                site.name().zh(),
                tidy(site.name().en()),
                tidy(site.externalAddress()),
                footer.idCode(),
                tidy(footer.icpNumber()),
                tidy(footer.publicSecurityNumber()),
                tidy(footer.phone()),
                tidy(footer.address()),
                site.languages());
    }

    /// Without what only the owner of the registry may decide.
    SiteDraft keeping(SiteDraft its) {
        return new SiteDraft(
                its.owner,
                its.parent,
                its.kind,
                nameZh,
                nameEn,
                externalAddress,
                idCode,
                icpNumber,
                publicSecurityNumber,
                phone,
                address,
                languages);
    }

    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("owner", owner);
        values.put("parent", parent);
        values.put("kind", kind);
        values.put("name_zh", nameZh);
        values.put("name_en", nameEn);
        values.put("external_address", externalAddress);
        values.put("id_code", idCode);
        values.put("icp_number", icpNumber);
        values.put("public_security_number", publicSecurityNumber);
        values.put("phone", phone);
        values.put("address", address);
        values.put("languages", String.join(" ", languages));
        return values;
    }
}
