package org.chengmen.alliance.sites;

import static org.chengmen.alliance.drafts.TypedFields.tidy;

import org.chengmen.alliance.brands.Brand;
import org.chengmen.alliance.brands.Colour;
import org.chengmen.alliance.drafts.TypedFields;
import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;

/// The colours of a site as somebody typed them.
public record BrandDraft(String brand, String accent, String link) {

    public BrandDraft {
        brand = tidy(brand);
        accent = tidy(accent);
        link = tidy(link);
    }

    public static BrandDraft of(Brand brand) {
        return new BrandDraft(
                brand.brand().toString(), brand.accent().toString(), brand.link().toString());
    }

    Map<String, String> values() {
        return Map.of("brand", brand, "accent", accent, "link", link);
    }

    /// The brand, where it can be read; otherwise every problem with its measured contrast.
    Brand checked() {
        var fields = new TypedFields();
        var colour = colour(fields, "brand", brand);
        var second = colour(fields, "accent", accent);
        var linked = colour(fields, "link", link);
        var problems = new ArrayList<>(fields.problems());
        var checked =
                new Brand(
                        Objects.requireNonNullElse(colour, Colour.BLACK),
                        Objects.requireNonNullElse(second, Colour.BLACK),
                        Objects.requireNonNullElse(linked, Colour.BLACK));
        problems.addAll(checked.problems());
        Refused.ifAny(problems);
        return checked;
    }

    private static @Nullable Colour colour(TypedFields fields, String field, String typed) {
        return fields.parsed(field, fields.required(field, typed, 7), Colour::parse);
    }
}
