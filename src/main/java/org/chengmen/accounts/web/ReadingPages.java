package org.chengmen.accounts.web;

import org.chengmen.accounts.personal.Readings;
import org.chengmen.accounts.registration.Ids;
import org.chengmen.kernel.PageOf;
import org.chengmen.kernel.access.ForSignedIn;
import org.chengmen.shell.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who looked at my data, when and why.
@Controller
@ForSignedIn
class ReadingPages {

    private static final int SIZE = 20;

    private final Me me;
    private final Readings readings;
    private final Places places;
    private final ReadableMoments moments;

    ReadingPages(Me me, Readings readings, Places places, ReadableMoments moments) {
        this.me = me;
        this.readings = readings;
        this.places = places;
        this.moments = moments;
    }

    @GetMapping("/my/readings")
    String page(@RequestParam(defaultValue = "") String after, Frame frame, Model model) {
        var rows = readings.of(me.id(), Ids.parse(after).orElse(null), SIZE + 1);
        model.addAttribute(
                "page", PageOf.of(rows, SIZE, it -> it.id().toString()).map(it -> line(it, frame)));
        return "accounts/readings";
    }

    private ReadingLine line(Readings.Reading reading, Frame frame) {
        return new ReadingLine(
                moments.of(reading.readAt()),
                reading.reader(),
                places.organisation(reading.organisation(), frame),
                reading.what(),
                reading.reason());
    }
}
