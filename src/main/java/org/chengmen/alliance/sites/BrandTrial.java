package org.chengmen.alliance.sites;

import org.chengmen.alliance.brands.Brand;
import org.chengmen.alliance.brands.BrandRefusal;
import org.chengmen.alliance.brands.Colour;
import org.chengmen.alliance.brands.Corner;
import org.chengmen.alliance.brands.Motif;
import org.chengmen.alliance.brands.Ornament;
import org.chengmen.alliance.brands.Picture;
import org.chengmen.alliance.drafts.TypedFields;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// Reads the draft of a site's look: how it would look, and everything that speaks against it.
public final class BrandTrial {

    private final TypedFields fields = new TypedFields();
    private final List<Problem> problems = new ArrayList<>();
    private final Function<String, Picture> pictures;
    private final @Nullable Brand shown;

    /// `pictures` finds the file with an id, or refuses it.
    BrandTrial(BrandDraft draft, Function<String, Picture> pictures) {
        this.pictures = pictures;
        this.shown = read(draft);
        problems.addAll(fields.problems());
    }

    private @Nullable Brand read(BrandDraft draft) {
        var accent = colour("accent", draft.accent());
        var brand = colour("brand", draft.brand());
        var link = colour("link", draft.link());
        var ornament = ornament(draft);
        if (brand == null || accent == null || link == null) {
            return null;
        }
        problems.addAll(Brand.readable("brand", brand));
        problems.addAll(Brand.readable("link", link));
        return new Brand(brand, accent, link, ornament);
    }

    private @Nullable Colour colour(String field, String typed) {
        return fields.parsed(field, fields.required(field, typed, 20), Colour::parse);
    }

    private Ornament ornament(BrandDraft draft) {
        return new Ornament(
                chosen("corner", Corner.find(draft.corner()), Corner.NONE),
                chosen("motif", Motif.find(draft.motif()), Motif.NONE),
                fields.parsed("logoFile", draft.logo(), pictures),
                fields.parsed("mastheadFile", draft.masthead(), pictures));
    }

    private <T> T chosen(String field, Optional<T> found, T otherwise) {
        if (found.isEmpty()) {
            fields.refuse(field, BrandRefusal.CHOICE_UNKNOWN);
        }
        return found.orElse(otherwise);
    }

    Brand accepted() {
        Refused.ifAny(problems);
        return Objects.requireNonNull(shown);
    }

    /// Empty where a colour is none.
    public Optional<Brand> shown() {
        return Optional.ofNullable(shown);
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
