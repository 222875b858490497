package org.chengmen.shell.parts;

/// A step of the way from the home page to this page; the page itself is not one.
public record Crumb(String label, String href) {}
