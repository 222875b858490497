package org.chengmen.publishing.links;

/// What is known of an address. Dead is what says so itself, or has failed several times.
enum LinkState {
    UNKNOWN,
    ALIVE,
    DEAD
}
