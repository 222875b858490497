package org.chengmen.publishing.web;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.OrganisationId;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.chains.ChainDetails;
import org.chengmen.publishing.chains.ChainDetails.LevelDetails;
import org.chengmen.publishing.chains.Level;
import org.chengmen.publishing.chains.ReviewChain;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Reads the form of a review chain, and fills it from one.
@Component
class ChainForms {

    private final Alliance alliance;

    ChainForms(Alliance alliance) {
        this.alliance = alliance;
    }

    ChainDetails of(ReviewChain chain) {
        return new ChainDetails(
                chain.name().zh(),
                Objects.requireNonNullElse(chain.name().en(), ""),
                chain.levels().stream().map(this::of).toList());
    }

    private LevelDetails of(Level level) {
        return new LevelDetails(
                level.name().zh(),
                Objects.requireNonNullElse(level.name().en(), ""),
                level.role(),
                level.organisations().stream()
                        .flatMap(it -> alliance.organisation(new OrganisationId(it)).stream())
                        .map(it -> it.name().zh())
                        .collect(Collectors.joining("、")));
    }

    /// Levels that were left blank are not there.
    ChainDetails of(MultiValueMap<String, String> sent) {
        return new ChainDetails(
                TypedContent.text(sent, "nameZh"),
                TypedContent.text(sent, "nameEn"),
                IntStream.range(0, ChainDetails.MOST_LEVELS)
                        .mapToObj(it -> level(sent, it))
                        .filter(it -> !it.isBlank())
                        .toList());
    }

    private static LevelDetails level(MultiValueMap<String, String> sent, int at) {
        return new LevelDetails(
                TypedContent.text(sent, "nameZh-" + at),
                TypedContent.text(sent, "nameEn-" + at),
                role(TypedContent.text(sent, "role-" + at)),
                TypedContent.text(sent, "organisations-" + at));
    }

    private static @Nullable Role role(String typed) {
        return ChainDetails.ROLES.stream()
                .filter(it -> it.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    /// With room for two more.
    static List<LevelDetails> rows(ChainDetails details) {
        var rows = Math.min(details.levels().size() + 2, ChainDetails.MOST_LEVELS);
        return IntStream.range(0, rows)
                .mapToObj(it ->
                        it < details.levels().size()
                                ? details.levels().get(it)
                                : LevelDetails.BLANK)
                .toList();
    }
}
