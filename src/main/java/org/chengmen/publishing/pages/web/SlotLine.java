package org.chengmen.publishing.pages.web;

import org.chengmen.kernel.LocalizedText;

import java.util.List;
import java.util.UUID;

/// A slot on the list of the desk, with what stands in it and what will.
public record SlotLine(UUID column, UUID site, String path, LocalizedText name, List<Item> items) {

    /// Something that stands in a slot, or is on its way there.
    public record Item(UUID document, String title, String state, String dates) {}
}
