package org.chengmen.publishing.web;

import org.chengmen.publishing.publication.Headline;
import org.chengmen.shell.ShellSettings;
import org.chengmen.shell.parts.Line;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/// Headlines as the lines of a dated list. A document of another site leads to that site.
@Component
public class HeadlineLines {

    private final ShellSettings settings;

    HeadlineLines(ShellSettings settings) {
        this.settings = settings;
    }

    public List<Line> of(List<Headline> headlines) {
        return headlines.stream().map(this::line).toList();
    }

    private Line line(Headline headline) {
        return Line.of(headline.target(), headline.title(), day(headline));
    }

    LocalDate day(Headline headline) {
        return LocalDate.ofInstant(headline.publishedAt(), settings.zone());
    }
}
