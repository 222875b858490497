package org.chengmen.files.register;

import org.chengmen.files.FileId;
import org.chengmen.files.FileRefusal;
import org.chengmen.files.FileState;
import org.chengmen.files.FileView;
import org.chengmen.files.FilesSettings;
import org.chengmen.files.TakenIn;
import org.chengmen.files.intake.Checked;
import org.chengmen.files.storage.Storage;
import org.chengmen.files.storage.StorageKey;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;

/// Keeps rows and bytes together: the announcement before the bytes, the bytes before the file.
/// However the program ends in between, no file lacks its bytes and no bytes lack a row.
@Component
public class Vault {

    private final FilesSettings settings;
    private final Storage storage;
    private final Contents contents;
    private final StoredFiles files;
    private final Quotas quotas;
    private final CurrentPerson person;
    private final Clock clock;

    Vault(
            FilesSettings settings,
            Storage storage,
            Contents contents,
            StoredFiles files,
            Quotas quotas,
            CurrentPerson person,
            Clock clock) {
        this.settings = settings;
        this.storage = storage;
        this.contents = contents;
        this.files = files;
        this.quotas = quotas;
        this.person = person;
        this.clock = clock;
    }

    public void put(Checked checked, UUID organisation) throws IOException {
        var content = checked.content();
        if (quotas.used(organisation) + content.size() > settings.quota().toBytes()) {
            throw quotaUsedUp();
        }
        if (contents.announce(content, clock.instant()) == FileState.REFUSED) {
            throw Refused.because(FileRefusal.VIRUS, "");
        }
        checked.putInto(storage);
    }

    public InputStream open(FileView file) throws IOException {
        return storage.open(StorageKey.of(file.checksum()), 0);
    }

    public Kept keep(TakenIn taken) {
        settle(taken);
        var given = given(taken);
        var added = files.add(given, clock.instant());
        if (added && !quotas.take(taken.organisation(), taken.size(), settings.quota())) {
            throw quotaUsedUp();
        }
        return new Kept(files.same(given), added);
    }

    private void settle(TakenIn taken) {
        var state =
                contents.lock(taken.checksum())
                        .orElseThrow(() -> Refused.because(FileRefusal.BUSY));
        if (state.mayBecome(taken.state())) {
            var scanned =
                    taken.state() == FileState.CLEAN && settings.clamd() != null
                            ? clock.instant()
                            : null;
            contents.become(taken.checksum(), taken.state(), scanned, null);
        }
    }

    private StoredFiles.Given given(TakenIn taken) {
        var by = person.signedIn();
        return new StoredFiles.Given(
                FileId.next(),
                taken.checksum(),
                taken.name(),
                taken.organisation(),
                taken.site(),
                taken.visibility(),
                by.map(it -> it.account()).orElse(null),
                by.map(it -> it.name()).orElse("-"));
    }

    private Refused quotaUsedUp() {
        return Refused.because(FileRefusal.QUOTA_USED_UP, settings.quota().toMegabytes());
    }

    public boolean remove(FileView file) {
        if (!files.remove(file.id(), clock.instant())) {
            return false;
        }
        quotas.giveBack(file.organisation(), file.size());
        return true;
    }

    /// The file, and whether it was not there before.
    public record Kept(FileView file, boolean added) {}
}
