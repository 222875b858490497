package org.chengmen.publishing.pages;

import org.chengmen.publishing.editions.Content;

import java.util.List;

/// A page of blocks as it is shown.
public record ShownPage(Content content, List<ShownBlock> blocks) {

    public String look() {
        var look = content.field("look");
        return look.isEmpty() ? "city" : look;
    }
}
