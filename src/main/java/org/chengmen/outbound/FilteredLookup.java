package org.chengmen.outbound;

import org.apache.hc.client5.http.DnsResolver;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Resolves a host and lets only permitted addresses through. The client connects to exactly what
/// comes out here, so a name that resolves otherwise a moment later (DNS rebinding) gains nothing.
final class FilteredLookup implements DnsResolver {

    private static final ExecutorService LOOKUPS =
            Executors.newFixedThreadPool(
                    20, Thread.ofPlatform().daemon().name("outbound-lookup-", 0).factory());

    private final Lookup lookup;
    private final AddressFilter filter;
    private final Duration patience;

    FilteredLookup(Lookup lookup, AddressFilter filter, Duration patience) {
        this.lookup = lookup;
        this.filter = filter;
        this.patience = patience;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = found(host);
        var permitted = Arrays.stream(found).filter(filter::permits).toArray(InetAddress[]::new);
        if (permitted.length == 0) {
            throw new Filtered(host);
        }
        return permitted;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /// The operating system's lookup knows no deadline of ours, so it runs aside.
    private InetAddress[] found(String host) throws UnknownHostException {
        var pending = LOOKUPS.submit(() -> lookup.addresses(host));
        try {
            return pending.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException unknown) {
            pending.cancel(true);
            throw new UnknownHostException(host);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException(host);
        }
    }

    /// Asks for all addresses of a host.
    @FunctionalInterface
    interface Lookup {

        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /// All addresses of the host are refused ones.
    static final class Filtered extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        Filtered(String host) {
            super(host);
        }
    }
}
