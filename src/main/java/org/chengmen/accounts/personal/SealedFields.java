package org.chengmen.accounts.personal;

import org.chengmen.accounts.AccountId;
import org.chengmen.accounts.secrets.BlindIndex;
import org.chengmen.accounts.secrets.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Sensitive personal data, each value sealed in its place; equal values are found by index.
@Repository
public class SealedFields {

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final BlindIndex index;

    SealedFields(JdbcClient jdbc, Sealing sealing, BlindIndex index) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.index = index;
    }

    public void put(AccountId account, Field field, String value) {
        jdbc.sql(
                        """
                        insert into accounts.sealed_field (account, field, sealed, blind_index)
                        values (:account, :field, :sealed, :index)
                        on conflict (account, field)
                        do update set sealed = excluded.sealed, blind_index = excluded.blind_index,
                            confirmed_at = case when sealed_field.blind_index = excluded.blind_index
                                then sealed_field.confirmed_at end
                        """)
                .param("account", account.value())
                .param("field", field.name())
                .param(
                        "sealed",
                        sealing.seal(value.getBytes(StandardCharsets.UTF_8), place(account, field)))
                .param("index", index.of(field.name(), value))
                .update();
    }

    public Optional<String> value(AccountId account, Field field) {
        return jdbc.sql(
                        "select sealed from accounts.sealed_field where account = :account and field = :field")
                .param("account", account.value())
                .param("field", field.name())
                .query(byte[].class)
                .optional()
                .map(sealed ->
                        new String(
                                sealing.open(sealed, place(account, field)),
                                StandardCharsets.UTF_8));
    }

    public List<AccountId> holders(Field field, String value) {
        return jdbc.sql(
                        "select account from accounts.sealed_field where field = :field and blind_index = :index")
                .param("field", field.name())
                .param("index", index.of(field.name(), value))
                .query((row, number) -> new AccountId(row.getObject("account", UUID.class)))
                .list();
    }

    /// Whose value this is, proved by its owner.
    public List<AccountId> confirmed(Field field, String value) {
        return jdbc.sql(
                        """
                        select account from accounts.sealed_field
                        where field = :field and blind_index = :index and confirmed_at is not null
                        """)
                .param("field", field.name())
                .param("index", index.of(field.name(), value))
                .query((row, number) -> new AccountId(row.getObject("account", UUID.class)))
                .list();
    }

    public boolean isConfirmed(AccountId account, Field field) {
        return jdbc.sql(
                        """
                        select exists (select from accounts.sealed_field
                        where account = :account and field = :field and confirmed_at is not null)
                        """)
                .param("account", account.value())
                .param("field", field.name())
                .query(Boolean.class)
                .single();
    }

    public void confirm(AccountId account, Field field) {
        jdbc.sql(
                        "update accounts.sealed_field set confirmed_at = now() where account = :account and field = :field")
                .param("account", account.value())
                .param("field", field.name())
                .update();
    }

    public void unconfirm(AccountId account, Field field) {
        jdbc.sql(
                        "update accounts.sealed_field set confirmed_at = null where account = :account and field = :field")
                .param("account", account.value())
                .param("field", field.name())
                .update();
    }

    public void remove(AccountId account, Field field) {
        jdbc.sql("delete from accounts.sealed_field where account = :account and field = :field")
                .param("account", account.value())
                .param("field", field.name())
                .update();
    }

    private static String place(AccountId account, Field field) {
        return field + " of " + account;
    }

    /// What is kept sealed.
    public enum Field {
        CITIZEN_NUMBER,
        PHONE
    }
}
