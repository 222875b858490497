package org.chengmen.accounts.secrets;

import org.chengmen.accounts.Surroundings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.SortedMap;

import javax.crypto.SecretKey;

/// The keys that seal personal data and index it. They lie in files outside the database and its
/// backups; several sealing keys may stand side by side while one replaces the other.
@Component
class Keys {

    private final SortedMap<Integer, SecretKey> sealing;
    private final SecretKey index;

    Keys(Surroundings surroundings, JdbcClient jdbc) {
        var files = new KeyFiles(surroundings.keys(), surroundings.demonstration());
        var known = new KeyCheck(jdbc);
        this.sealing = files.numbered("seal", known.isEmpty());
        this.index = files.numbered("index", known.isEmpty()).lastEntry().getValue();
        known.hold("index", index);
    }

    int newest() {
        return sealing.lastKey();
    }

    SecretKey sealing(int number) {
        var key = sealing.get(number);
        if (key == null) {
            throw new IllegalStateException("The sealing key " + number + " is missing.");
        }
        return key;
    }

    SecretKey index() {
        return index;
    }
}
