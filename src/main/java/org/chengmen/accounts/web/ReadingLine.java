package org.chengmen.accounts.web;

/// A line of the ledger.
public record ReadingLine(
        String at, String reader, String organisation, String what, String reason) {}
