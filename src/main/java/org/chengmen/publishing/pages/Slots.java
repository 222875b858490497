package org.chengmen.publishing.pages;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteId;
import org.chengmen.kernel.Refused;
import org.chengmen.publishing.blocks.BlockRefusal;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.ColumnDetails;
import org.chengmen.publishing.columns.ColumnTree;
import org.chengmen.publishing.columns.ColumnType;
import org.chengmen.publishing.columns.ListForm;
import org.chengmen.publishing.columns.StandingColumns;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/// The slots of a site. A slot is a hidden column of its own, so that what stands in it has drafts,
/// dates and history like everything else, and a review chain on which a publisher alone signs.
@Service
public class Slots {

    public static final String ITEM = "slot-item";

    private static final UUID PUBLISHER_SIGNS =
            UUID.fromString("00000000-0000-7000-8000-000000000002");

    private final StandingColumns standing;
    private final ColumnTree tree;
    private final Alliance alliance;

    Slots(StandingColumns standing, ColumnTree tree, Alliance alliance) {
        this.standing = standing;
        this.tree = tree;
        this.alliance = alliance;
    }

    /// Only the administrator of the site may.
    @Transactional
    public Column add(SiteId site, String segment, String nameZh, String nameEn) {
        var view =
                alliance.site(site).orElseThrow(() -> Refused.because(BlockRefusal.SITE_UNKNOWN));
        var parent = standing.slots(view);
        return tree.add(
                site.value(),
                new ColumnDetails(
                        parent.id().value(),
                        segment.strip(),
                        nameZh.strip(),
                        nameEn.isBlank() ? null : nameEn.strip(),
                        ColumnType.OTHER,
                        "推荐位",
                        "推荐位",
                        null,
                        null,
                        List.of(ITEM),
                        false,
                        ListForm.PICTURES,
                        true,
                        0,
                        PUBLISHER_SIGNS));
    }
}
