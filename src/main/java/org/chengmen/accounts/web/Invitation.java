package org.chengmen.accounts.web;

import org.chengmen.accounts.registration.Administrator;

/// The link with which one of the three sets the password, shown once.
public record Invitation(Administrator administrator, String address) {}
