package org.chengmen.shell.broadcast;

/// One line on a channel.
record Message(String channel, String text) {}
