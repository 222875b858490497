package org.chengmen.publishing.web;

import org.chengmen.publishing.chains.ReviewChain;
import org.chengmen.publishing.columns.Column;

import java.util.List;

/// A review chain with the columns of the site that follow it.
public record ChainLine(ReviewChain chain, boolean changeable, List<Column> columns) {}
