package org.chengmen.alliance.changes;

import org.chengmen.shell.broadcast.Broadcasts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lets one change of the registry in at a time: it is small, changes are rare, and what a command
/// has checked must still hold when it stores.
@Component
public class Changes {

    public static final String CHANNEL = "alliance";

    private final JdbcClient jdbc;
    private final Broadcasts broadcasts;

    Changes(JdbcClient jdbc, Broadcasts broadcasts) {
        this.jdbc = jdbc;
        this.broadcasts = broadcasts;
    }

    /// Waits for the changes before this one and has every instance read the registry again after
    /// the commit.
    @Transactional(propagation = Propagation.MANDATORY)
    public void open() {
        jdbc.sql("select value from alliance.revision for update").query(Long.class).single();
        broadcasts.publish(CHANNEL, "changed");
    }

    public long revision() {
        return jdbc.sql("select value from alliance.revision").query(Long.class).single();
    }
}
