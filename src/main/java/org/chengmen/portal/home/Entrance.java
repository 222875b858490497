package org.chengmen.portal.home;

/// A card that leads into a room.
public record Entrance(String title, String about, String href) {}
