package org.chengmen.alliance.sites;

import static org.chengmen.alliance.drafts.TypedFields.tidy;

import org.chengmen.alliance.brands.Brand;
import org.chengmen.alliance.brands.Picture;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/// The look of a site as somebody typed and chose it; pictures are named by the id of their file.
public record BrandDraft(
        String brand,
        String accent,
        String link,
        String corner,
        String motif,
        String logo,
        String masthead) {

    public BrandDraft(
            @Nullable String brand,
            @Nullable String accent,
            @Nullable String link,
            @Nullable String corner,
            @Nullable String motif,
            @Nullable String logo,
            @Nullable String masthead) {
        this.brand = tidy(brand);
        this.accent = tidy(accent);
        this.link = tidy(link);
        this.corner = tidy(corner);
        this.motif = tidy(motif);
        this.logo = tidy(logo);
        this.masthead = tidy(masthead);
    }

    public static BrandDraft of(Brand brand) {
        var ornament = brand.ornament();
        return new BrandDraft(
                brand.brand().toString(),
                brand.accent().toString(),
                brand.link().toString(),
                ornament.corner().code(),
                ornament.motif().code(),
                named(ornament.logo()),
                named(ornament.masthead()));
    }

    private static String named(@Nullable Picture picture) {
        return picture == null ? "" : picture.file().toString();
    }

    public BrandDraft withLogo(String file) {
        return new BrandDraft(brand, accent, link, corner, motif, file, masthead);
    }

    public BrandDraft withMasthead(String file) {
        return new BrandDraft(brand, accent, link, corner, motif, logo, file);
    }

    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("brand", brand);
        values.put("accent", accent);
        values.put("link", link);
        values.put("corner", corner);
        values.put("motif", motif);
        values.put("logo", logo);
        values.put("masthead", masthead);
        return values;
    }
}
