package org.chengmen.publishing.blocks;

import org.chengmen.shell.spi.Panel.Zone;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// What a block of a page shows. Blocks of rooms show whatever the other rooms of the portal have
/// for that zone of a home page, the map of the districts among it.
public enum BlockKind {
    /// One story in large letters, the next ones under it.
    HEADLINE(Holds.DOCUMENTS),
    PICTURES(Holds.DOCUMENTS),
    /// A tab for each column.
    TABS(Holds.DOCUMENTS),
    NOTICES(Holds.DOCUMENTS),
    SUMMARIES(Holds.DOCUMENTS),
    /// A list for each column, side by side.
    POLICIES(Holds.DOCUMENTS),
    TOPICS(Holds.DOCUMENTS),
    SLOT(Holds.DOCUMENTS),
    SERVICES(Holds.ITEMS),
    FIGURES(Holds.ITEMS),
    LINKS(Holds.ITEMS),
    TEXT(Holds.TEXT),
    VIDEO(Holds.FILE),
    ROOM_WELCOME(Zone.HEADLINE),
    ROOM_NEWS(Zone.NEWS),
    ROOM_POLICIES(Zone.POLICY),
    ROOM_SERVICES(Zone.SERVICES),
    ROOM_INTERACTION(Zone.INTERACTION),
    ROOM_DATA(Zone.DATA),
    ROOM_TOPICS(Zone.TOPICS),
    ROOM_ALLIANCE(Zone.ALLIANCE);

    private final Holds holds;
    private final @Nullable Zone zone;

    BlockKind(Holds holds) {
        this.holds = holds;
        this.zone = null;
    }

    BlockKind(Zone zone) {
        this.holds = Holds.NOTHING;
        this.zone = zone;
    }

    public Holds holds() {
        return holds;
    }

    public @Nullable Zone zone() {
        return zone;
    }

    /// The name as style sheets and messages write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String key() {
        return "publishing.block." + word();
    }

    /// What its editor fills in.
    public enum Holds {
        DOCUMENTS,
        ITEMS,
        TEXT,
        FILE,
        NOTHING
    }
}
