package org.chengmen.publishing.demonstration;

import org.chengmen.accounts.AccountDirectory;
import org.chengmen.kernel.access.Role;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Somebody who wrote or read a document of the demonstration.
record Hand(UUID id, String name) {

    /// The author of what nobody with an account wrote.
    static final Hand WRITER =
            new Hand(UUID.nameUUIDFromBytes("chengmen".getBytes(StandardCharsets.UTF_8)), "演示信息员");

    /// Those at a unit who write and read; who has no account there is stood in for.
    record Staff(Map<Role, Hand> hands) {

        Hand in(Role role) {
            return hands.getOrDefault(role, WRITER);
        }

        /// The writer, unless the seed names a role.
        Hand author(SeedDocument document) {
            var work = document.work();
            return work == null || work.by().equals("WRITER")
                    ? WRITER
                    : in(Role.valueOf(work.by()));
        }

        boolean isComplete() {
            return hands.containsKey(Role.EDITOR)
                    && hands.containsKey(Role.REVIEWER)
                    && hands.containsKey(Role.PUBLISHER);
        }
    }

    /// Finds the staff of a unit among the accounts.
    @Component
    static class Hands {

        private static final Set<Role> OF_DOCUMENTS =
                Set.of(Role.CONTRIBUTOR, Role.EDITOR, Role.REVIEWER, Role.PUBLISHER);

        private final AccountDirectory accounts;

        Hands(AccountDirectory accounts) {
            this.accounts = accounts;
        }

        Staff at(UUID organisation) {
            var hands = new EnumMap<Role, Hand>(Role.class);
            for (var role : OF_DOCUMENTS) {
                accounts.holders(role, organisation).stream()
                        .findFirst()
                        .ifPresent(it -> hands.put(role, new Hand(it.id().value(), it.name())));
            }
            return new Staff(hands);
        }
    }
}
