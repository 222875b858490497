package org.chengmen.alliance.home;

import java.util.List;

/// The units of one group of kinds; its name is the message `alliance.group.<key>`.
public record UnitGroup(String key, List<UnitLink> units) {}
