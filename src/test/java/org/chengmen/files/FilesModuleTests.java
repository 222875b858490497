package org.chengmen.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.chengmen.PortalTest;
import org.chengmen.files.register.Quotas;
import org.chengmen.files.register.Sweeper;
import org.chengmen.files.storage.Storage;
import org.chengmen.files.storage.StorageKey;
import org.chengmen.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@PortalTest
class FilesModuleTests {

    @Autowired Files files;
    @Autowired Storage storage;
    @Autowired Sweeper sweeper;
    @Autowired Quotas quotas;
    @Autowired FilesSettings settings;
    @Autowired JdbcClient jdbc;

    private final UUID organisation = UUID.randomUUID();

    @Test
    void keepsAFileWithItsBytes() throws IOException {
        var content = unique();
        var file = store("通知.txt", content);
        assertThat(file.isServed()).isTrue();
        assertThat(files.view(file.id())).contains(file);
        try (var stored = storage.open(StorageKey.of(file.checksum()), 0)) {
            assertThat(stored.readAllBytes()).isEqualTo(content);
        }
        assertThat(quotas.used(organisation)).isEqualTo(file.size());
        assertThat(quarantine()).isEmptyDirectory();
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        var content = unique();
        var one = store("甲.txt", content);
        var other = store("乙.txt", content);
        assertThat(one.id()).isNotEqualTo(other.id());
        assertThat(one.checksum()).isEqualTo(other.checksum());
        assertThat(contents(one.checksum())).isOne();
    }

    @Test
    void keepsTheSameFileOfTheSamePersonOnce() throws IOException {
        var content = unique();
        assertThat(store("甲.txt", content)).isEqualTo(store("甲.txt", content));
        assertThat(quotas.used(organisation)).isEqualTo(content.length);
    }

    @Test
    void keepsOneFileOfManyThatComeAtOnce() throws Exception {
        var content = unique();
        Callable<FileView> storing = () -> store("甲.txt", content);
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            var stored = together.invokeAll(IntStream.range(0, 4).mapToObj(it -> storing).toList());
            var ids = new java.util.HashSet<FileId>();
            for (var it : stored) {
                ids.add(it.get().id());
            }
            assertThat(ids).hasSize(1);
        }
        assertThat(quotas.used(organisation)).isEqualTo(content.length);
    }

    @Test
    void leavesNothingOfWhatItRefuses() {
        var before = count();
        var refused =
                Map.of(
                        "a.pdf",
                                SampleFiles.join(
                                        SampleFiles.pdf(""),
                                        SampleFiles.zip(Map.of("a", new byte[1]))),
                        "b.docx", SampleFiles.docx(Map.of("word/vbaProject.bin", new byte[1])),
                        "c.png", SampleFiles.pngClaiming(50_000, 50_000),
                        "d.jpg", SampleFiles.truncated(SampleFiles.picture("jpg", 300, 300)),
                        "e.png", SampleFiles.pngClaiming(9, 9),
                        "f.zip", SampleFiles.zip(Map.of("a", new byte[1])),
                        "g\u202Etxt.exe", SampleFiles.text("a"),
                        "h.txt", new byte[0]);
        refused.forEach((name, content) ->
                assertThatExceptionOfType(Refused.class)
                        .as(name)
                        .isThrownBy(() -> store(name, content)));
        assertThat(count()).isEqualTo(before);
        assertThat(quarantine()).isEmptyDirectory();
        assertThat(quotas.used(organisation)).isZero();
    }

    @Test
    void leavesNothingOfASenderWhoBreaksOff() {
        var before = count();
        InputStream broken =
                new FilterInputStream(new ByteArrayInputStream(new byte[100_000])) {
                    @Override
                    public int read(byte[] buffer, int offset, int length) throws IOException {
                        if (in.available() < 50_000) {
                            throw new IOException("gone");
                        }
                        return super.read(buffer, offset, Math.min(length, 10_000));
                    }
                };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() ->
                        files.takeIn(Upload.of("a.txt", broken, organisation, Visibility.PUBLIC)));
        assertThat(count()).isEqualTo(before);
        assertThat(quarantine()).isEmptyDirectory();
    }

    @Test
    void takesAnArchiveOnlyWhereARoomAsksForIt() throws IOException {
        var zip = SampleFiles.zip(Map.of("a.txt", unique()));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> store("a.zip", zip));
        var upload =
                new Upload(
                        "a.zip",
                        new ByteArrayInputStream(zip),
                        organisation,
                        null,
                        Visibility.PRIVATE,
                        Set.of(FileKind.ZIP));
        assertThat(files.keep(files.takeIn(upload)).kind()).isEqualTo(FileKind.ZIP);
    }

    @Test
    void rendersPicturesSmaller() throws IOException {
        var file = store("城门.png", SampleFiles.picture("png", 700, 351));
        assertThat(file.width()).isEqualTo(700);
        assertThat(files.variants(file.id()))
                .extracting(VariantView::width)
                .containsExactly(320, 640);
        assertThat(storage.holds(StorageKey.of(file.checksum()).variant(320))).isTrue();
    }

    @Test
    void refusesToRemoveWhatIsInUse() throws IOException {
        var file = store("甲.txt", unique());
        var owner = new FileOwner("test.thing", "1");
        files.attach(file.id(), owner);
        assertThat(files.attachedTo(owner)).contains(file);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> files.remove(file.id()));
        files.detach(file.id(), owner);
        files.remove(file.id());
        assertThat(files.view(file.id()).orElseThrow().isServed()).isFalse();
        assertThat(quotas.used(organisation)).isZero();
    }

    @Test
    void sweepsAContentWhenItsLastFileIsGone() throws IOException {
        var content = unique();
        var one = store("甲.txt", content);
        var other = store("乙.txt", content);
        files.remove(one.id());
        age();
        sweeper.sweep();
        assertThat(storage.holds(StorageKey.of(one.checksum()))).isTrue();
        files.remove(other.id());
        age();
        sweeper.sweep();
        assertThat(storage.holds(StorageKey.of(one.checksum()))).isFalse();
        assertThat(contents(one.checksum())).isZero();
        assertThat(store("甲.txt", content).isServed()).isTrue();
    }

    @Test
    void sweepsWhatWasTakenInAndNeverKept() throws IOException {
        var taken = files.takeIn(upload("甲.txt", unique()));
        sweeper.sweep();
        assertThat(storage.holds(StorageKey.of(taken.checksum()))).isTrue();
        age();
        sweeper.sweep();
        assertThat(storage.holds(StorageKey.of(taken.checksum()))).isFalse();
    }

    @Test
    void stopsAtTheQuota() throws IOException {
        var first = store("甲.txt", unique());
        jdbc.sql("update files.usage set bytes = :bytes where organisation = :organisation")
                .param("bytes", settings.quota().toBytes() - 1)
                .param("organisation", organisation)
                .update();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> store("乙.txt", unique()))
                .satisfies(it ->
                        assertThat(it.problems().getFirst().code())
                                .isEqualTo(FileRefusal.QUOTA_USED_UP));
        assertThat(files.view(first.id())).isPresent();
    }

    private FileView store(String name, byte[] content) throws IOException {
        return files.keep(files.takeIn(upload(name, content)));
    }

    private Upload upload(String name, byte[] content) {
        return Upload.of(name, new ByteArrayInputStream(content), organisation, Visibility.PUBLIC);
    }

    private static byte[] unique() {
        return SampleFiles.text("城门 " + UUID.randomUUID());
    }

    private Path quarantine() {
        return settings.folder().resolve("quarantine");
    }

    /// Two days pass for everything of this test's organisation and for what nobody owns.
    private void age() {
        jdbc.sql("update files.file set removed_at = removed_at - interval '2 days'").update();
        jdbc.sql("update files.content set touched_at = touched_at - interval '2 days'").update();
    }

    private long count() {
        return jdbc.sql("select count(*) from files.content").query(Long.class).single();
    }

    private int contents(String checksum) {
        return jdbc.sql("select count(*) from files.content where checksum = :checksum")
                .param("checksum", checksum)
                .query(Integer.class)
                .single();
    }
}
