package org.chengmen.publishing.editions;

import org.chengmen.alliance.Alliance;
import org.chengmen.publishing.ColumnId;
import org.chengmen.publishing.DraftsOfRooms;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.types.DocumentTypes;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

@Service
class DraftsUnderRights implements DraftsOfRooms {

    private final Alliance alliance;
    private final Columns columns;
    private final DocumentTypes types;
    private final Rights rights;
    private final Drafting drafting;

    DraftsUnderRights(
            Alliance alliance,
            Columns columns,
            DocumentTypes types,
            Rights rights,
            Drafting drafting) {
        this.alliance = alliance;
        this.columns = columns;
        this.types = types;
        this.rights = rights;
        this.drafting = drafting;
    }

    @Override
    public List<Place> places(UUID organisation, Set<String> wanted) {
        return alliance.sites().stream()
                .filter(it -> it.hosted() && it.owner().value().equals(organisation))
                .flatMap(it -> columns.ofSite(it.id().value()).stream())
                .filter(rights::mayContribute)
                .flatMap(it -> places(it, wanted))
                .toList();
    }

    private Stream<Place> places(Column column, Set<String> wanted) {
        return column.documentTypes().stream()
                .filter(wanted::contains)
                .flatMap(it -> types.find(it).stream())
                .map(it -> new Place(column.id().value(), column.name(), it.code(), it.name()));
    }

    @Override
    public Begun begin(UUID column, String type, String title, Map<String, String> fields) {
        var form = new ContentForm(title, "", "", fields);
        var edition = drafting.begin(new ColumnId(column), type, Locale.CHINESE, form);
        return new Begun(edition.document(), edition.id());
    }
}
