package org.chengmen.publishing.pages;

import org.chengmen.publishing.blocks.Place;
import org.chengmen.publishing.blocks.Places;
import org.chengmen.publishing.publication.PublicState;
import org.chengmen.publishing.publication.Publication;
import org.chengmen.publishing.publication.Publications;
import org.chengmen.shell.Frame;
import org.chengmen.shell.cache.PageTags;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Optional;

/// What the public sees at a place that may be laid out from blocks.
@Component
public class PublicPages {

    private final Places places;
    private final Publications publications;
    private final ShownPages shown;

    PublicPages(Places places, Publications publications, ShownPages shown) {
        this.places = places;
        this.publications = publications;
        this.shown = shown;
    }

    /// Only what is in force in the language of the reader: where nothing is, the page looks as it
    /// does without a layout of its own.
    public Optional<ShownPage> at(Place place, Frame frame) {
        PageTags.of(frame.request()).dependsOn(place.tag());
        return places.at(place)
                .flatMap(it -> publications.find(it, frame.locale()))
                .filter(it -> it.state() == PublicState.LIVE)
                .map(it -> shown.of(it.content(), frame));
    }

    /// Whatever became of a topic: its page stays. Who reads a language that it does not have gets
    /// Chinese.
    public Optional<Publication> topic(Place place, Frame frame) {
        PageTags.of(frame.request()).dependsOn(place.tag());
        return places.at(place)
                .flatMap(it ->
                        publications
                                .find(it, frame.locale())
                                .or(() -> publications.find(it, Locale.CHINESE)));
    }
}
