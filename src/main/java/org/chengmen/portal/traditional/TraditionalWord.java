package org.chengmen.portal.traditional;

/// What the converter writes, and what shall stand there instead.
public record TraditionalWord(String converter, String portal) {}
