package org.chengmen.publishing.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;

import org.chengmen.PortalTest;
import org.chengmen.accounts.SignedIn;
import org.chengmen.alliance.Alliance;
import org.chengmen.alliance.SiteView;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.Role;
import org.chengmen.publishing.Newsroom;
import org.chengmen.publishing.columns.Column;
import org.chengmen.publishing.columns.Columns;
import org.chengmen.publishing.editions.Drafting;
import org.chengmen.publishing.editions.Edition;
import org.chengmen.publishing.editions.EditionState;
import org.chengmen.publishing.editions.Savings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// `./chengmen bench publishing`: measures publishing with 120,000 documents over all sites. Loads
/// them through the import, then reads pages as visitors do, publishes, and lets 50 editors work.
/// Processor time counts the program, its database and the client that asks.
@PortalTest
class PublishingBench {

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private static final int DOCUMENTS = Integer.getInteger("bench.documents", 120_000);
    private static final int PUBLICATIONS = 100;
    private static final int EDITORS = 50;
    private static final String WORDS =
            "为进一步优化营商环境，方便企业和群众办事，经研究决定，自即日起在全市范围内推行一批便民利企措施。各区、各部门要认真组织实施，及时公开办理情况，接受社会监督。";

    @Autowired DocumentImport imports;
    @Autowired Alliance alliance;
    @Autowired Columns columns;
    @Autowired Newsroom room;
    @Autowired Drafting drafting;
    @Autowired Savings savings;
    @Autowired JdbcClient database;
    @Autowired TransactionTemplate transactions;
    @Autowired MeterRegistry meters;
    @LocalServerPort int port;
    @TempDir Path folder;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    @Test
    void measures() throws Exception {
        say("processors %d, load %s", Runtime.getRuntime().availableProcessors(), load());
        importing();
        awaitSearch();
        withTheExchangeWaiting(this::pages);
        publishing();
        editors();
        exchange();
    }

    private void importing() throws IOException {
        var file = folder.resolve("documents.jsonl");
        write(file);
        var began = System.nanoTime();
        var ticks = ticks();
        try (var quiet = new PrintStream(PrintStream.nullOutputStream())) {
            var options = new ImportOptions("", "", false);
            assertThat(imports.run(file, options, quiet)).isTrue();
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        say(
                "import: %d documents (%d MB) in %.0f s, %.0f a second; %.2f ms of processor each",
                DOCUMENTS,
                Files.size(file) / 1_000_000,
                seconds,
                DOCUMENTS / seconds,
                (ticks() - ticks) * 10.0 / DOCUMENTS);
        database.sql("analyze").update();
    }

    /// A third into one column of the portal, so that it has 2,000 pages; the rest over all sites.
    private void write(Path file) throws IOException {
        var targets = new ArrayList<Column>();
        alliance.sites().stream()
                .filter(SiteView::hosted)
                .forEach(site -> news(site).ifPresent(targets::add));
        var portal = portalColumn();
        try (var out = Files.newBufferedWriter(file)) {
            for (var i = 0; i < DOCUMENTS; i++) {
                var column = i % 3 == 0 ? portal : targets.get(i % targets.size());
                out.write(line(i, column));
                out.newLine();
            }
        }
        say("%d sites with a column of news", targets.size());
    }

    private java.util.Optional<Column> news(SiteView site) {
        return columns.ofSite(site.id().value()).stream()
                .filter(it -> it.path().startsWith("news") && it.documentTypes().contains("news"))
                .findFirst();
    }

    private Column portalColumn() {
        return news(alliance.portal()).orElseThrow();
    }

    private String line(int number, Column column) {
        var host =
                alliance.sites().stream()
                        .filter(it -> it.id().value().equals(column.site()))
                        .findFirst()
                        .orElseThrow()
                        .host();
        var at = java.time.Instant.parse("2020-01-01T00:00:00Z").plusSeconds(1500L * number);
        var body =
                "<p>第 %d 号。%s</p>".formatted(number, WORDS).repeat(6)
                        + "<h2>办理方式</h2><ul><li>网上办理</li><li>窗口办理</li></ul>";
        return "{\"id\":\"bench-%d\",\"site\":\"%s\",\"column\":\"%s\",\"title\":\"便民利企措施第 %d 号通报\",\"summary\":\"%s\",\"content\":\"%s\",\"publishedAt\":\"%s\"}"
                .formatted(number, host, column.path(), number, WORDS, body, at);
    }

    /// The index follows in the background; what it costs is no cost of a page.
    private void awaitSearch() throws InterruptedException {
        var began = System.nanoTime();
        var pending = pending();
        while (pending > 0 && System.nanoTime() - began < 300e9) {
            Thread.sleep(1_000);
            pending = pending();
        }
        say(
                "search: %d left to be indexed %.0f s after the import",
                pending, (System.nanoTime() - began) / 1e9);
    }

    private long pending() {
        return database.sql("select count(*) from search.pending").query(Long.class).single();
    }

    /// Finding duplicates among what was imported goes on for minutes in the background; it would
    /// be counted as if pages cost it.
    private void withTheExchangeWaiting(Runnable work) {
        transactions.executeWithoutResult(status -> {
            database.sql("set local idle_in_transaction_session_timeout = 0").update();
            database.sql("select moment from publishing.exchange_bookmark for update")
                    .query(Long.class)
                    .single();
            work.run();
        });
    }

    private void pages() {
        var portal = alliance.portal().host();
        var column = portalColumn();
        var article =
                database.sql(
                                """
                                select max(number) from publishing.publication
                                where column_id = :column and title like '便民利企措施%'
                                """)
                        .param("column", column.id().value())
                        .query(Long.class)
                        .single();
        var page2000 = Math.min(DOCUMENTS / 3 - 20, 1_999 * 20);
        var pages = new TreeMap<String, String>();
        pages.put("home", "/");
        pages.put("article", "/documents/" + article);
        pages.put("column page 1", column.address());
        pages.put("column page 2,000", column.address() + "?after=" + key(column, page2000));
        pages.put("feed of a column", "/feeds" + column.address() + ".atom");
        pages.forEach(
                (name, path) -> say("page %s: %.1f ms of processor", name, cost(portal, path)));
    }

    private String key(Column column, int line) {
        return database.sql(
                        """
                        select (extract(epoch from published_at) * 1000000)::bigint || '-' || number
                        from publishing.publication
                        where column_id = :column and language = 'zh' and state = 'LIVE'
                        order by published_at desc, number desc offset :line limit 1
                        """)
                .param("column", column.id().value())
                .param("line", line)
                .query(String.class)
                .single();
    }

    /// An address that was never asked is never kept.
    private double cost(String host, String path) {
        var mark = path.contains("?") ? "&" : "?";
        var filler = "x".repeat(110);
        IntStream.range(0, 200).forEach(i -> get(host, path + mark + filler + "w" + i));
        var before = ticks();
        var times = 300;
        IntStream.range(0, times).forEach(i -> get(host, path + mark + filler + i));
        return (ticks() - before) * 10.0 / times;
    }

    private String get(String host, String path) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Host", host + ":" + port)
                        .build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void publishing() {
        var kept = keepPages();
        var column = news(room.site).orElseThrow();
        var times = new TreeMap<String, List<Long>>();
        var evicted = new ArrayList<Long>();
        for (var i = 0; i < PUBLICATIONS; i++) {
            publish(column, i, times, evicted);
        }
        times.forEach((name, values) ->
                say(
                        "publish to visible, %s: median %.0f ms, 99th percentile %.0f ms",
                        name, percentile(values, 50) / 1e6, percentile(values, 99) / 1e6));
        say(
                "kept pages: %d; forgotten by one publication: median %d, most %d",
                kept, percentile(evicted, 50), percentile(evicted, 100));
    }

    /// Home, newest page of news and two feeds of every site.
    private long keepPages() {
        for (var site : alliance.sites()) {
            if (site.hosted()) {
                news(site)
                        .ifPresent(it -> {
                            Stream.of(
                                            "/",
                                            it.address(),
                                            "/feeds" + it.address() + ".atom",
                                            "/feed.rss")
                                    .forEach(path -> get(site.host(), path));
                        });
            }
        }
        return (long) meters.get("chengmen.pages.kept").gauge().value();
    }

    private void publish(
            Column column, int number, Map<String, List<Long>> times, List<Long> evicted) {
        var title = "刚刚发布的消息 " + number;
        var edition = room.submitted(column, title);
        room.pass(room.editor, edition);
        room.pass(room.reviewer, edition);
        keepAgain(column);
        var before = evictions();
        var began = System.nanoTime();
        room.pass(room.publisher, edition);
        var host = room.site.host();
        var address =
                database.sql("select number from publishing.document where id = :id")
                        .param("id", edition.document().value())
                        .query(Long.class)
                        .single();
        Map.of(
                        "column",
                        column.address(),
                        "feed",
                        "/feeds" + column.address() + ".atom",
                        "home",
                        "/",
                        "article",
                        "/documents/" + address)
                .forEach((name, path) -> {
                    visible(host, path, title);
                    times.computeIfAbsent(name, it -> new ArrayList<>())
                            .add(System.nanoTime() - began);
                });
        evicted.add(evictions() - before);
    }

    private void keepAgain(Column column) {
        Stream.of("/", column.address(), "/feeds" + column.address() + ".atom", "/feed.rss")
                .forEach(path -> get(room.site.host(), path));
    }

    private void visible(String host, String path, String title) {
        for (var tries = 0; tries < 1_000; tries++) {
            if (get(host, path).contains(title)) {
                return;
            }
        }
        throw new AssertionError(path + " never shows " + title);
    }

    private long evictions() {
        return (long) meters.get("chengmen.pages.evicted").functionCounter().count();
    }

    /// Each begins a document, saves it ten times and submits it, all at once.
    private void editors() throws InterruptedException {
        var column = room.column();
        var refusals = new ConcurrentHashMap<String, AtomicInteger>();
        var editions = new ConcurrentHashMap<Integer, Edition>();
        var began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(EDITORS)) {
            for (var i = 0; i < EDITORS; i++) {
                var number = i;
                threads.execute(() -> edit(column, number, editions, refusals));
            }
        }
        var lost =
                editions.values().stream()
                        .filter(it ->
                                room.now(it).state() != EditionState.IN_REVIEW
                                        || savings.of(it.id(), 100).size() != 11)
                        .count();
        say(
                "%d editors: %d documents saved 11 times and submitted in %.1f s, %d lost, refusals %s",
                EDITORS,
                editions.size(),
                (System.nanoTime() - began) / 1e9,
                lost + EDITORS - editions.size(),
                refusals);
        assertThat(refusals).isEmpty();
        assertThat(lost).isZero();
    }

    private void edit(
            Column column,
            int number,
            Map<Integer, Edition> editions,
            Map<String, AtomicInteger> refusals) {
        SignedIn writer = room.person("信息员 " + number, Role.CONTRIBUTOR);
        try {
            var edition =
                    room.as(
                            writer,
                            () ->
                                    drafting.begin(
                                            column.id(),
                                            "news",
                                            Locale.CHINESE,
                                            Newsroom.news("同时编辑 " + number)));
            for (var i = 1; i <= 10; i++) {
                var seen = i;
                room.does(
                        writer,
                        () ->
                                drafting.save(
                                        edition.id(),
                                        seen,
                                        Newsroom.news("同时编辑 " + number + " 第 " + seen + " 次")));
            }
            room.submit(writer, edition);
            editions.put(number, edition);
        } catch (Refused | org.springframework.dao.DataAccessException failed) {
            refusals.computeIfAbsent(failed.toString(), it -> new AtomicInteger())
                    .incrementAndGet();
        }
    }

    private void exchange() throws InterruptedException {
        var before = likenesses();
        Thread.sleep(10_000);
        say(
                "signatures for finding duplicates: %d of %d so far, %d a second in the background",
                likenesses(),
                database.sql("select count(*) from publishing.publication")
                        .query(Long.class)
                        .single(),
                (likenesses() - before) / 10);
    }

    private long likenesses() {
        return database.sql("select count(*) from publishing.likeness").query(Long.class).single();
    }

    /// Hundredths of a second that this program and its database have used.
    private long ticks() {
        return Stream.of(ProcessHandle.current(), postmaster())
                .flatMap(it -> Stream.concat(Stream.of(it), it.descendants()))
                .mapToLong(ProcessHandle::pid)
                .map(PublishingBench::ticksOf)
                .sum();
    }

    private ProcessHandle postmaster() {
        var file =
                database.sql("select pg_read_file('postmaster.pid')").query(String.class).single();
        var pid = file.lines().findFirst().orElseThrow();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static long ticksOf(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"), StandardCharsets.UTF_8);
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static long percentile(List<Long> values, int percent) {
        var sorted = values.stream().mapToLong(it -> it).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static String load() throws IOException {
        return Arrays.stream(Files.readString(Path.of("/proc/loadavg")).split(" ", -1))
                .limit(3)
                .toList()
                .toString();
    }

    private static void say(String text, Object... values) {
        System.out.println("bench: " + text.formatted(values));
    }
}
