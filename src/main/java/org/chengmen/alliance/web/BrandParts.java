package org.chengmen.alliance.web;

import org.chengmen.alliance.sites.BrandDraft;
import org.chengmen.alliance.sites.Site;
import org.chengmen.alliance.sites.SitePictures;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/// What the form of a brand sends beside the draft: new pictures, and the wish to go without.
record BrandParts(
        @Nullable MultipartFile logoFile,
        @Nullable MultipartFile mastheadFile,
        @Nullable Boolean dropLogo,
        @Nullable Boolean dropMasthead) {

    /// Takes the pictures in, so that a form that is shown again does not ask for them twice.
    BrandDraft takenInto(BrandDraft draft, Site site, SitePictures pictures, List<Problem> problems)
            throws IOException {
        var logo = taken("logoFile", logoFile, site, pictures, problems);
        var masthead = taken("mastheadFile", mastheadFile, site, pictures, problems);
        return draft.withLogo(chosen(logo, dropLogo, draft.logo()))
                .withMasthead(chosen(masthead, dropMasthead, draft.masthead()));
    }

    private static String chosen(@Nullable String taken, @Nullable Boolean dropped, String before) {
        return taken != null ? taken : Boolean.TRUE.equals(dropped) ? "" : before;
    }

    private static @Nullable String taken(
            String field,
            @Nullable MultipartFile part,
            Site site,
            SitePictures pictures,
            List<Problem> problems)
            throws IOException {
        if (part == null || part.isEmpty()) {
            return null;
        }
        try (var content = part.getInputStream()) {
            var name = Objects.requireNonNullElse(part.getOriginalFilename(), "");
            return pictures.takeIn(site, name, content).value().toString();
        } catch (Refused refused) {
            refused.problems()
                    .forEach(it -> problems.add(new Problem(it.code(), field, it.values())));
            return null;
        }
    }
}
