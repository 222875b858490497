package org.chengmen.publishing.open.oai;

import org.chengmen.publishing.open.Entry;
import org.chengmen.publishing.open.Places;
import org.chengmen.publishing.open.Surroundings;
import org.chengmen.publishing.open.Xml;
import org.chengmen.shell.Frame;
import org.springframework.stereotype.Component;

import java.util.List;

/// Writes what stands between the verb's tags.
@Component
class Response {

    private final Provider provider;
    private final Sets sets;
    private final Surroundings surroundings;

    Response(Provider provider, Sets sets, Surroundings surroundings) {
        this.provider = provider;
        this.sets = sets;
        this.surroundings = surroundings;
    }

    /// Everything is found before a word is written: an error stands alone.
    Part of(Frame frame, Question question) {
        return switch (question.verb()) {
            case IDENTIFY -> identify(frame, provider.earliest(frame));
            case LIST_METADATA_FORMATS -> formats(frame, question);
            case LIST_SETS -> sets(frame, question);
            case GET_RECORD -> record(frame, question);
            case LIST_IDENTIFIERS -> identifiers(frame, Selection.of(question));
            case LIST_RECORDS -> records(frame, Selection.of(question));
        };
    }

    private static Part identify(Frame frame, long earliest) {
        return xml ->
                xml.text("repositoryName", frame.t(frame.site().name()))
                        .text("baseURL", OaiPages.base(frame))
                        .text("protocolVersion", "2.0")
                        .text("adminEmail", "webmaster@" + frame.site().host())
                        .text("earliestDatestamp", Dates.stamp(Entry.instant(earliest)))
                        .text("deletedRecord", "persistent")
                        .text("granularity", Dates.GRANULARITY);
    }

    private Part formats(Frame frame, Question question) {
        var identifier = question.argument("identifier");
        if (identifier != null) {
            provider.record(frame, identifier);
        }
        return xml -> List.of(MetadataFormat.values()).forEach(it -> format(xml, frame, it));
    }

    private static void format(Xml xml, Frame frame, MetadataFormat format) {
        var schema = format.schema();
        xml.open("metadataFormat")
                .text("metadataPrefix", format.prefix())
                .text("schema", schema.startsWith("/") ? OaiPages.whole(frame, schema) : schema)
                .text("metadataNamespace", format.namespace())
                .close();
    }

    private Part sets(Frame frame, Question question) {
        if (question.argument(Verb.TOKEN) != null) {
            throw new ProtocolError(
                    ProtocolError.Code.badResumptionToken, "The sets come in one answer");
        }
        var all = sets.all(frame);
        return xml ->
                all.forEach(it ->
                        xml.open("set")
                                .text("setSpec", it.spec())
                                .text("setName", it.name())
                                .close());
    }

    private Part record(Frame frame, Question question) {
        var format = MetadataFormat.of(question.required("metadataPrefix"));
        var entry = provider.record(frame, question.required("identifier"));
        var places = surroundings.placesOf(frame, List.of(entry));
        return xml -> record(xml, frame, entry, places, format);
    }

    private Part identifiers(Frame frame, Selection selection) {
        var found = provider.identifiers(frame, selection);
        var places = surroundings.placesOf(frame, found.entries());
        return xml -> {
            found.entries().forEach(it -> header(xml, frame, it, places));
            token(xml, selection, found);
        };
    }

    private Part records(Frame frame, Selection selection) {
        var found = provider.records(frame, selection);
        var places = surroundings.placesOf(frame, found.entries());
        return xml -> {
            found.entries().forEach(it -> record(xml, frame, it, places, selection.format()));
            token(xml, selection, found);
        };
    }

    private void record(Xml xml, Frame frame, Entry entry, Places places, MetadataFormat format) {
        xml.open("record");
        header(xml, frame, entry, places);
        if (entry.isLive()) {
            xml.open("metadata");
            format.write(xml, entry, places);
            xml.close();
        }
        xml.close();
    }

    private void header(Xml xml, Frame frame, Entry entry, Places places) {
        if (entry.isLive()) {
            xml.open("header");
        } else {
            xml.open("header", "status", "deleted");
        }
        xml.text("identifier", Identifier.of(entry, places.host(entry)).text())
                .text("datestamp", Dates.stamp(entry.changedSince()));
        sets.of(frame, entry, places).forEach(it -> xml.text("setSpec", it));
        xml.close();
    }

    /// The last stretch of several ends with an empty token.
    private static void token(Xml xml, Selection selection, Provider.Stretch found) {
        if (!found.token().isEmpty()) {
            xml.text("resumptionToken", found.token());
        } else if (selection.isResumed()) {
            xml.empty("resumptionToken");
        }
    }

    interface Part {
        void write(Xml xml);
    }
}
