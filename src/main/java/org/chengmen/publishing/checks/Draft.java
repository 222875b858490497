package org.chengmen.publishing.checks;

import org.chengmen.publishing.content.CleanContent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What is checked: a document as it would be published.
public record Draft(
        String title,
        String summary,
        CleanContent content,
        Map<String, String> fields,
        List<AttachedFile> attachments) {

    public Draft {
        fields = Map.copyOf(fields);
        attachments = List.copyOf(attachments);
    }

    /// Everything that its readers read on the page.
    List<Passage> passages() {
        var passages = new ArrayList<Passage>();
        passages.add(new Passage("title", title));
        passages.add(new Passage("summary", summary));
        passages.add(new Passage("text", content.text()));
        content.parsed()
                .select("img[alt]")
                .forEach(it -> passages.add(new Passage("picture", it.attr("alt"))));
        fields.forEach((name, value) -> passages.add(new Passage("field:" + name, value)));
        return passages;
    }
}
