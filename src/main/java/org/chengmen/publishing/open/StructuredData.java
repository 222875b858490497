package org.chengmen.publishing.open;

import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.publication.Publication;
import org.chengmen.publishing.types.DocumentType;
import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a page of a document tells search engines (schema.org as JSON-LD) and those who share it
/// (Open Graph). A data block is not executed, so the content security policy lets it be.
public record StructuredData(
        Frame frame, Publication publication, DocumentType type, List<Column> way) {

    private static final JsonMapper JSON = new JsonMapper();

    /// Kinds that schema.org knows better than their page form says.
    private static final Map<String, String> KINDS =
            Map.of(
                    "news",
                    "NewsArticle",
                    "policy",
                    "Legislation",
                    "procedure",
                    "GovernmentService");

    public String kind() {
        var byForm =
                switch (type.page()) {
                    case VIDEO -> "VideoObject";
                    case PICTURES -> "ImageGallery";
                    default -> "Article";
                };
        return KINDS.getOrDefault(type.code(), byForm);
    }

    public String address() {
        return whole(Entry.address(publication.number(), publication.language()));
    }

    public @Nullable String picture() {
        var picture = publication.picture();
        return picture == null ? null : whole(picture);
    }

    private String whole(String path) {
        return path.startsWith("/") ? frame.onSite(frame.request().getServerName(), path) : path;
    }

    /// Ready to stand in a script element: nothing in it can close the element.
    public String json() {
        return JSON.writeValueAsString(List.of(document(), breadcrumbs()))
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private Map<String, Object> document() {
        var facts = node(kind());
        facts.put("@id", address());
        facts.put("url", address());
        facts.put(isArticle() ? "headline" : "name", publication.title());
        put(facts, "description", publication.content().summary());
        put(facts, "image", picture());
        put(facts, "keywords", publication.content().field("keywords"));
        facts.put("inLanguage", publication.language().getLanguage().equals("en") ? "en" : "zh-CN");
        if (kind().equals("GovernmentService")) {
            facts.put("serviceOperator", organiser());
        } else {
            creation(facts);
        }
        return facts;
    }

    private boolean isArticle() {
        return kind().endsWith("Article");
    }

    private void creation(Map<String, Object> facts) {
        facts.put("datePublished", publication.publishedAt().toString());
        facts.put("dateModified", publication.changedAt().toString());
        facts.put("publisher", organiser());
        put(facts, "creditText", publication.source());
        if (kind().equals("Legislation")) {
            put(facts, "legislationIdentifier", publication.content().field("documentNumber"));
            put(facts, "legislationDate", publication.content().field("writtenOn"));
            put(facts, "legislationLegalForce", legalForce());
        }
        if (kind().equals("VideoObject")) {
            facts.put("uploadDate", publication.publishedAt().toString());
            put(facts, "contentUrl", whole(publication.content().field("video")));
        }
    }

    private String legalForce() {
        return switch (publication.content().field("validity")) {
            case "in-force" -> "https://schema.org/InForce";
            case "amended" -> "https://schema.org/PartiallyInForce";
            case "repealed", "lapsed" -> "https://schema.org/NotInForce";
            default -> "";
        };
    }

    private Map<String, Object> organiser() {
        var organiser = node("GovernmentOrganization");
        organiser.put("name", frame.t(frame.site().organiser()));
        organiser.put("url", whole("/"));
        return organiser;
    }

    private Map<String, Object> breadcrumbs() {
        var steps = new ArrayList<Map<String, Object>>();
        steps.add(step(1, frame.t(frame.site().name()), "/"));
        for (var column : way) {
            steps.add(step(steps.size() + 1, frame.t(column.name()), column.address()));
        }
        var list = node("BreadcrumbList");
        list.put("itemListElement", steps);
        return list;
    }

    private Map<String, Object> step(int position, String name, String path) {
        var step = node("ListItem");
        step.put("position", position);
        step.put("name", name);
        step.put("item", whole(path));
        return step;
    }

    private static Map<String, Object> node(String type) {
        var node = new LinkedHashMap<String, Object>();
        node.put("@context", "https://schema.org");
        node.put("@type", type);
        return node;
    }

    private static void put(Map<String, Object> facts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.put(name, value);
        }
    }
}
