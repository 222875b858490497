package org.chengmen.disclosure.requests.filing;

import org.chengmen.disclosure.requests.Applicant;
import org.chengmen.disclosure.requests.Wanted;

import java.util.UUID;

/// A form in which everything is there that the law asks for (Art. 29).
public record CheckedRequest(
        UUID organisation, Applicant.Kind kind, String name, Contact contact, Wanted wanted) {}
