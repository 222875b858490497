package org.chengmen.outbound;

/// On whose behalf a request leaves: each profile has its own ports, networks and limits, and
/// shares no connection with another.
public enum Profile {
    CRAWLER,
    CONNECTOR
}
