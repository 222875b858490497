package org.chengmen.search.index;

import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.List;

/// Opens and closes generations until the shelf is as the database says. So a start, a roll-over, a
/// roll-back and a change that another instance made are all the same.
@Component
class Shelving {

    private static final Logger LOG = LoggerFactory.getLogger(Shelving.class);

    private final Keepers keepers;
    private final Opening opening;
    private final Shelf shelf;

    Shelving(Keepers keepers, Opening opening, Shelf shelf) {
        this.keepers = keepers;
        this.opening = opening;
        this.shelf = shelf;
    }

    /// `works`: this instance brings the changes in, so it also opens what is built and kept.
    void follow(String keeper, boolean works) {
        var rows = keepers.generations(keeper);
        if (works && rows.stream().noneMatch(it -> isWanted(it))) {
            keepers.begin(keeper, "g" + System.currentTimeMillis());
            rows = keepers.generations(keeper);
        }
        var before = shelf.open();
        var live = opened(keeper, rows, GenerationState.LIVE);
        var building = works ? opened(keeper, rows, GenerationState.BUILDING) : null;
        var kept = works ? opened(keeper, rows, GenerationState.KEPT) : null;
        shelf.put(new Shelf.Open(live, building, kept));
        before.all().stream()
                .filter(it -> shelf.open().named(it.name()).isEmpty())
                .forEach(it -> away(it, works));
    }

    private static boolean isWanted(GenerationRow row) {
        return row.state() == GenerationState.LIVE || row.state() == GenerationState.BUILDING;
    }

    private @Nullable Generation opened(
            String keeper, List<GenerationRow> rows, GenerationState state) {
        var row = rows.stream().filter(it -> it.state() == state).findFirst().orElse(null);
        return row == null
                ? null
                : shelf.open().named(row.name()).orElseGet(() -> open(keeper, row));
    }

    private @Nullable Generation open(String keeper, GenerationRow row) {
        if (row.state() == GenerationState.BUILDING) {
            opening.removeFolder(row.name());
            return opening.open(row.name());
        }
        if (row.mapping() != IndexedEntry.MAPPING || !opening.exists(row.name())) {
            return giveUp(keeper, row);
        }
        try {
            return opening.open(row.name());
        } catch (SearchException broken) {
            if (!opening.isEmbedded()) {
                throw broken;
            }
            LOG.error("Search index {} cannot be read; it is built anew", row.name(), broken);
            return giveUp(keeper, row);
        }
    }

    private @Nullable Generation giveUp(String keeper, GenerationRow row) {
        keepers.stand(keeper, row.name(), GenerationState.GONE);
        opening.removeFolder(row.name());
        return null;
    }

    private void away(Generation generation, boolean works) {
        if (works) {
            opening.remove(generation);
        } else {
            generation.close();
        }
    }

    void closeAll() {
        var open = shelf.open();
        shelf.put(new Shelf.Open(null, null, null));
        open.all().forEach(Generation::close);
    }
}
