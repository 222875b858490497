package org.chengmen.search.index;

import org.springframework.stereotype.Component;

/// One look of the worker: is the shelf as it should be, what has changed, what is to be built.
@Component
class Turn {

    private final String keeper;
    private final Lease lease;
    private final Shelving shelving;
    private final Changes changes;
    private final Building building;
    private final Shelf shelf;

    Turn(
            Opening opening,
            Lease lease,
            Shelving shelving,
            Changes changes,
            Building building,
            Shelf shelf) {
        this.keeper = opening.keeper();
        this.lease = lease;
        this.shelving = shelving;
        this.changes = changes;
        this.building = building;
        this.shelf = shelf;
    }

    /// Whether there was something to do.
    boolean take() {
        var works = lease.holds(keeper);
        shelving.follow(keeper, works);
        return works && (changes.bringIn(keeper) | build());
    }

    private boolean build() {
        var into = shelf.open().building();
        if (into != null) {
            building.step(keeper, into);
        }
        return into != null;
    }

    void end() {
        try {
            lease.leave(keeper);
        } finally {
            shelving.closeAll();
        }
    }
}
