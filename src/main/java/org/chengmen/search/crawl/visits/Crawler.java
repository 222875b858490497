package org.chengmen.search.crawl.visits;

import org.chengmen.search.crawl.CrawlSettings;
import org.chengmen.search.crawl.domains.Domain;
import org.chengmen.search.crawl.queue.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// Takes hosts in hand whose turn it is, and sends a walk through each: many at the same time, of
/// every host one.
@Component
public class Crawler implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Crawler.class);

    private final UUID me = UUID.randomUUID();
    private final ExecutorService walks =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("crawl-", 0).factory());
    private final Leases leases;
    private final Walk walk;
    private final CrawlSettings settings;
    private final Clock clock;
    private final ZoneId zone;
    private final Semaphore places;

    Crawler(
            Leases leases,
            Walk walk,
            CrawlSettings settings,
            Clock clock,
            @Value("${chengmen.shell.zone:Asia/Shanghai}") ZoneId zone) {
        this.leases = leases;
        this.walk = walk;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
        this.places = new Semaphore(settings.hosts());
    }

    @Scheduled(fixedDelayString = "${chengmen.search.crawl.every:PT1S}")
    void round() {
        var now = clock.instant();
        var hour = now.atZone(zone).getHour();
        var free = places.availablePermits();
        if (free > 0) {
            leases.take(me, free, hour, now, now.plus(settings.lease())).forEach(this::begin);
        }
    }

    private void begin(Domain domain) {
        places.acquireUninterruptibly();
        walks.execute(() -> {
            try {
                walk.through(domain, me);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException broken) {
                LOG.warn("The walk through {} ended early", domain.host(), broken);
            } finally {
                places.release();
            }
        });
    }

    /// The walks end where they are; what was not written down is done again.
    @Override
    public void destroy() {
        walks.shutdownNow();
    }
}
