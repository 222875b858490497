package org.chengmen.accounts.registration;

import java.util.Locale;

/// The request a person registers with: the site's address that links in mails lead to, the
/// language, and the network address for the consent ledger.
public record Visit(String site, Locale locale, String address) {}
