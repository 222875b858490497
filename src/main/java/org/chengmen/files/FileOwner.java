package org.chengmen.files;

/// A thing of another room that a file is attached to: its kind, as the room's `FileAccess` names
/// it, and its id.
public record FileOwner(String kind, String id) {}
