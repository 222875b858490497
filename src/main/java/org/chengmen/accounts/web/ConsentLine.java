package org.chengmen.accounts.web;

/// A line of the ledger.
public record ConsentLine(String subject, String version, boolean given, String at) {}
