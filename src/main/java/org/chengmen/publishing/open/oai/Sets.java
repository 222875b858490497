package org.chengmen.publishing.open.oai;

import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteView;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.open.Entry;
import org.chengmen.publishing.open.Places;
import org.chengmen.publishing.open.Scope;
import org.chengmen.publishing.open.Surroundings;
import org.chengmen.publishing.types.DocumentTypes;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The sets that a harvester may ask for: columns of the site, organisations, types, and on the
/// portal the sites of the alliance.
@Component
class Sets {

    private final Alliance alliance;
    private final Columns columns;
    private final DocumentTypes types;
    private final Surroundings surroundings;

    Sets(Alliance alliance, Columns columns, DocumentTypes types, Surroundings surroundings) {
        this.alliance = alliance;
        this.columns = columns;
        this.types = types;
        this.surroundings = surroundings;
    }

    List<Named> all(Frame frame) {
        var sets = new ArrayList<Named>();
        sets.add(new Named("column", frame.t("publishing.feeds.set.columns")));
        columns.ofSite(frame.site().id())
                .forEach(it -> sets.add(new Named(column(it), frame.t(it.name()))));
        sets.add(new Named("type", frame.t("publishing.feeds.set.types")));
        types.all().forEach(it -> sets.add(new Named("type:" + it.code(), frame.t(it.name()))));
        sets.add(new Named("organisation", frame.t("publishing.feeds.set.organisations")));
        alliance.organisations()
                .forEach(
                        it -> sets.add(new Named("organisation:" + it.code(), frame.t(it.name()))));
        if (frame.site().portal()) {
            sets.add(new Named("site", frame.t("publishing.feeds.set.sites")));
            hosted().forEach(it -> sets.add(new Named("site:" + it.host(), frame.t(it.name()))));
        }
        return sets;
    }

    private List<SiteView> hosted() {
        return alliance.sites().stream().filter(SiteView::hosted).toList();
    }

    private static String column(Column column) {
        return "column:" + column.path().replace('/', ':');
    }

    /// The sets to which a record belongs, as the site of the frame sees it.
    List<String> of(Frame frame, Entry entry, Places places) {
        var specs = new ArrayList<String>();
        var column = places.column(entry);
        if (column != null && entry.site().equals(frame.site().id())) {
            specs.add(column(column));
        }
        specs.add("type:" + entry.type());
        specs.add("organisation:" + places.organisationCode(entry));
        if (frame.site().portal()) {
            specs.add("site:" + places.host(entry));
        }
        return specs;
    }

    /// Which publications a set holds; empty where there is no such set.
    Optional<Scope> scope(Frame frame, @Nullable String set) {
        var scope = surroundings.scope(frame);
        if (set == null) {
            return Optional.of(scope);
        }
        var colon = set.indexOf(':');
        var kind = colon < 0 ? set : set.substring(0, colon);
        var name = colon < 0 ? null : set.substring(colon + 1);
        return switch (kind) {
            case "column" -> column(frame, name);
            case "type" ->
                    name == null
                            ? Optional.of(scope)
                            : types.find(name).map(it -> scope.type(name));
            case "organisation" -> organisation(scope, name);
            case "site" -> frame.site().portal() ? site(scope, name) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Scope> organisation(Scope scope, @Nullable String code) {
        return code == null
                ? Optional.of(scope)
                : alliance.organisationByCode(code).map(it -> scope.organisation(it.id().value()));
    }

    private Optional<Scope> site(Scope scope, @Nullable String host) {
        return host == null
                ? Optional.of(scope)
                : hosted().stream()
                        .filter(it -> it.host().equals(host))
                        .findFirst()
                        .map(it -> Scope.ofSite(it.id().value()));
    }

    /// Of a column and those under it; a moved column is still found under its old name.
    private Optional<Scope> column(Frame frame, @Nullable String name) {
        var site = frame.site().id();
        if (name == null) {
            return Optional.of(Scope.ofSite(site));
        }
        var path = name.replace(':', '/');
        return columns.at(site, path)
                .or(() -> columns.movedFrom(site, path))
                .map(it -> Scope.ofSite(site).columns(branch(site, it)));
    }

    private List<Column> branch(UUID site, Column root) {
        return columns.ofSite(site).stream()
                .filter(it -> (it.path() + "/").startsWith(root.path() + "/"))
                .toList();
    }

    record Named(String spec, String name) {}
}
