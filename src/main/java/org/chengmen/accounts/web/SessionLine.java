package org.chengmen.accounts.web;

/// A session or a remembered device as its owner sees it.
public record SessionLine(
        String id, String label, String address, String since, String used, boolean here) {}
