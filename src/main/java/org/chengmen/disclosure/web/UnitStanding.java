package org.chengmen.disclosure.web;

import org.chengmen.alliance.OrganisationView;
import org.chengmen.disclosure.duties.Duties.Standing;

/// A unit and how its duties stand.
public record UnitStanding(OrganisationView unit, Standing standing) {}
