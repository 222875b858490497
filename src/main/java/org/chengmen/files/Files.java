package org.chengmen.files;

import org.chengmen.audit.Act;
import org.chengmen.audit.AuditTrail;
import org.chengmen.files.intake.Intake;
import org.chengmen.files.register.Attachments;
import org.chengmen.files.register.Contents;
import org.chengmen.files.register.StoredFiles;
import org.chengmen.files.register.Vault;
import org.chengmen.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What other rooms do with files. Who may do it they decide themselves; this room vouches for the
/// bytes.
@Service
public class Files {

    private final Intake intake;
    private final Vault vault;
    private final StoredFiles files;
    private final Contents contents;
    private final Attachments attachments;
    private final AuditTrail trail;
    private final Clock clock;

    Files(
            Intake intake,
            Vault vault,
            StoredFiles files,
            Contents contents,
            Attachments attachments,
            AuditTrail trail,
            Clock clock) {
        this.intake = intake;
        this.vault = vault;
        this.files = files;
        this.contents = contents;
        this.attachments = attachments;
        this.trail = trail;
        this.clock = clock;
    }

    /// Reads, checks and puts away a file. Call it outside a transaction: it takes as long as the
    /// sender does.
    public TakenIn takeIn(Upload upload) throws IOException {
        try (var checked = intake.check(upload)) {
            var content = checked.content();
            vault.put(checked, upload.organisation());
            return TakenIn.of(
                    upload, checked.name().value(), checked.received(), content, checked.state());
        }
    }

    /// Makes a file somebody's. The same file given twice by the same person stays one.
    @Transactional
    public FileView keep(TakenIn taken) {
        var kept = vault.keep(taken);
        var file = kept.file();
        if (kept.added()) {
            trail.record(
                    Act.of("files.file.stored", "file", file.id().value())
                            .after(Map.of("name", file.name(), "checksum", file.checksum())));
        }
        return file;
    }

    @Transactional
    public void attach(FileId file, FileOwner owner) {
        if (view(file).filter(it -> !it.isRemoved()).isEmpty()) {
            throw Refused.because(FileRefusal.NOT_FOUND);
        }
        attachments.add(file, owner, clock.instant());
    }

    @Transactional
    public void detach(FileId file, FileOwner owner) {
        attachments.remove(file, owner);
    }

    public Optional<FileView> view(FileId file) {
        return files.find(file);
    }

    /// The bytes as they were given; the caller closes the stream.
    public InputStream open(FileView file) throws IOException {
        return vault.open(file);
    }

    public List<FileView> attachedTo(FileOwner owner) {
        return attachments.of(owner).stream().flatMap(it -> view(it).stream()).toList();
    }

    public List<FileOwner> owners(FileId file) {
        return attachments.owners(file);
    }

    public List<VariantView> variants(FileId file) {
        return contents.variants(file);
    }

    /// The size of the picture itself as WebP, where that is kept.
    public Optional<Long> webp(FileId file) {
        return contents.webp(file);
    }

    /// Takes a file out of use at once; its bytes go when nobody else gave the same.
    @Transactional
    public void remove(FileId id) {
        var file = view(id).orElseThrow(() -> Refused.because(FileRefusal.NOT_FOUND));
        if (owners(id).stream().anyMatch(it -> !it.kind().equals(FileOwner.ORGANISATION))) {
            throw Refused.because(FileRefusal.IN_USE);
        }
        if (vault.remove(file)) {
            trail.record(
                    Act.of("files.file.removed", "file", id.value())
                            .before(Map.of("name", file.name(), "checksum", file.checksum())));
        }
    }
}
