package org.chengmen.accounts.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.shell.Frame;
import org.jspecify.annotations.Nullable;

/// How somebody comes in: from where, whether on a device to remember, and to which page.
record Arrival(
        Frame frame,
        HttpServletResponse response,
        @Nullable String remember,
        @Nullable String back) {}
