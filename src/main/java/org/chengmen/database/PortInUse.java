package org.chengmen.database;

import org.springframework.core.env.Environment;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/// Looks whether the ports are free before anything is started that would have to be stopped again.
final class PortInUse {

    private PortInUse() {}

    static void refuse(Environment environment) {
        check(environment.getProperty("server.port", Integer.class, 0), "server.port");
        check(
                environment.getProperty("management.server.port", Integer.class, 0),
                "management.server.port");
    }

    private static void check(int port, String setting) {
        if (port <= 0) {
            return;
        }
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new StartRefused(
                    "Port %d is taken; choose another one with --port N (setting %s)."
                            .formatted(port, setting),
                    taken);
        }
    }
}
