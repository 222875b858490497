package org.chengmen.publishing.open.api;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.publishing.open.Changes;
import org.chengmen.publishing.open.OpenRefusal;
import org.chengmen.publishing.open.Scope;
import org.chengmen.publishing.open.Surroundings;
import org.chengmen.shell.Frame;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.regex.Pattern;

/// From this a program keeps a copy: it begins without a token, and goes on with the token that it
/// got last. No change is ever missed (docs/decisions/0011-changes-in-order-of-commit.md).
@RestController
@OpenToAll
class ChangeApi {

    private static final int AT_ONCE = 100;
    private static final Pattern TOKEN = Pattern.compile("[0-9]{1,18}");

    private final Changes changes;
    private final Surroundings surroundings;

    ChangeApi(Changes changes, Surroundings surroundings) {
        this.changes = changes;
        this.surroundings = surroundings;
    }

    @GetMapping("/api/changes")
    Answer since(@RequestParam(defaultValue = "0") String since, Frame frame) {
        var scope = surroundings.scope(frame);
        var after = moment(since);
        var found = changes.between(scope, after, Long.MAX_VALUE, AT_ONCE);
        var last = found.isEmpty() ? after : found.getLast().moment();
        var places = surroundings.placesOf(frame, found);
        return new Answer(
                found.stream().map(it -> DocumentLine.of(it, places)).toList(),
                Long.toString(last),
                !found.isEmpty() && goesOn(scope, last));
    }

    private boolean goesOn(Scope scope, long last) {
        return !changes.headersBetween(scope, last, Long.MAX_VALUE, 1).isEmpty();
    }

    /// A token later than everything that ever happened here comes from before a restore.
    private long moment(String token) {
        if (!TOKEN.matcher(token).matches()) {
            throw new Refused(List.of(Problem.at("since", OpenRefusal.TOKEN_MALFORMED)));
        }
        var moment = Long.parseLong(token);
        if (moment > changes.last()) {
            throw new Refused(List.of(Problem.at("since", OpenRefusal.TOKEN_GONE)));
        }
        return moment;
    }

    /// `next` is the token to go on with; `more` says that there is something now.
    record Answer(List<DocumentLine> changes, String next, boolean more) {}
}
