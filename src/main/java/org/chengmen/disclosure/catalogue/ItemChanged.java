package org.chengmen.disclosure.catalogue;

/// An item has another version. Published in the transaction of the change.
public record ItemChanged(String code) {}
