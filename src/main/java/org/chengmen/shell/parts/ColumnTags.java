package org.chengmen.shell.parts;

/// The column tags (栏目标签) that every list page carries: annex of 国办发〔2017〕47号.
public record ColumnTags(String name, String description, String keywords, String type) {}
