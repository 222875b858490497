package org.chengmen.publishing.web;

import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.publication.Headline;

import java.util.List;

/// A column with its newest documents, as a part of a page.
public record ColumnSection(Column column, List<Headline> headlines) {}
