package org.chengmen.disclosure.web;

import org.chengmen.disclosure.catalogue.StatutoryClass;

/// A statutory class and how many items it has.
public record ClassLine(StatutoryClass statutory, int count) {}
