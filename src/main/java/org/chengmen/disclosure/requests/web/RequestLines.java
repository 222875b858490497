package org.chengmen.disclosure.requests.web;

import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.clocks.Courses;
import org.chengmen.disclosure.requests.clocks.Standing;
import org.chengmen.shell.Frame;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;

/// Requests as lists show them, each with its clock; the clocks of all are read at once.
@Component
class RequestLines {

    private final Courses courses;
    private final RequestViews.Facts facts;

    RequestLines(Courses courses, RequestViews.Facts facts) {
        this.courses = courses;
        this.facts = facts;
    }

    List<RequestLine> of(List<InformationRequest> requests, Frame frame) {
        var all = courses.of(requests);
        var today = facts.today().date();
        var calendar = facts.today().calendar();
        return requests.stream()
                .map(it ->
                        new RequestLine(
                                it,
                                facts.units().name(it.organisation(), frame.locale()),
                                Standing.of(
                                        Objects.requireNonNull(all.get(it.id())), today, calendar)))
                .toList();
    }
}
