package org.chengmen.alliance.home;

/// A district in the drawing and where it leads.
public record DistrictShape(DistrictOutline outline, UnitLink link) {}
