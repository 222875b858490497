package org.chengmen.accounts.web;

/// A passkey as its owner sees it; `used` is empty while it never was.
public record PasskeyLine(String id, String label, boolean synced, String since, String used) {}
