package org.chengmen.alliance.sites;

import static org.chengmen.alliance.drafts.TypedFields.tidy;

import org.chengmen.alliance.brands.Brand;
import org.chengmen.alliance.brands.Colour;
import org.chengmen.alliance.drafts.TypedFields;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        Refused.ifAny(problems());
        return new Brand(Colour.parse(brand), Colour.parse(accent), Colour.parse(link));
    }

    public List<Problem> problems() {
        var fields = new TypedFields();
        var problems = new ArrayList<Problem>();
        colour(fields, "accent", accent);
        colour(fields, "brand", brand)
                .ifPresent(it -> problems.addAll(Brand.readable("brand", it)));
        colour(fields, "link", link).ifPresent(it -> problems.addAll(Brand.readable("link", it)));
        problems.addAll(fields.problems());
        return problems;
    }

    /// The brand to be shown on trial; empty where a colour is none.
    public Optional<Brand> shown() {
        var fields = new TypedFields();
        var one = colour(fields, "brand", brand);
        var second = colour(fields, "accent", accent);
        var third = colour(fields, "link", link);
        return one.flatMap(a -> second.flatMap(b -> third.map(c -> new Brand(a, b, c))));
    }

    private static Optional<Colour> colour(TypedFields fields, String field, String typed) {
        var required = fields.required(field, typed, 20);
        return Optional.ofNullable(fields.parsed(field, required, Colour::parse));
    }
}
