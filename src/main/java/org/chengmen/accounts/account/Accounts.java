package org.chengmen.accounts.account;

import org.chengmen.accounts.AccountId;
import org.chengmen.kernel.access.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// The stored accounts.
@Repository
public class Accounts {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isEmpty() {
        return jdbc.sql("select not exists (select from accounts.account)")
                .query(Boolean.class)
                .single();
    }

    public void add(Account account) {
        jdbc.sql(
                        """
                        insert into accounts.account
                            (id, kind, status, login, mail, name, organisation, credit_code, password, created_at)
                        values (:id, :kind, :status, :login, :mail, :name, :organisation, :credit, :password, :created)
                        """)
                .param("id", account.id().value())
                .param("kind", account.kind().name())
                .param("status", account.status().name())
                .param("login", account.login(), Types.VARCHAR)
                .param("mail", account.mail(), Types.VARCHAR)
                .param("name", account.name())
                .param("organisation", account.organisation(), Types.OTHER)
                .param("credit", account.creditCode(), Types.VARCHAR)
                .param("password", account.password(), Types.VARCHAR)
                .param("created", Timestamp.from(account.createdAt()))
                .update();
    }

    public Optional<Account> byId(AccountId id) {
        return jdbc.sql("select * from accounts.account where id = :id")
                .param("id", id.value())
                .query(Accounts::account)
                .optional();
    }

    /// Holds the row until the transaction ends, so that two changes of one account follow each
    /// other.
    public Optional<Account> locked(AccountId id) {
        return jdbc.sql("select * from accounts.account where id = :id for update")
                .param("id", id.value())
                .query(Accounts::account)
                .optional();
    }

    /// Finds by login name or mail address, in whatever case it was typed.
    public Optional<Account> byName(String typed) {
        return jdbc.sql(
                        "select * from accounts.account where (login = :name or mail = :name) and status <> 'DELETED'")
                .param("name", typed.strip().toLowerCase(Locale.ROOT))
                .query(Accounts::account)
                .optional();
    }

    /// A stretch of the list by name, after the account of the id `after`.
    public List<Account> list(
            Person.@Nullable Kind kind, String search, @Nullable UUID after, int size) {
        return jdbc.sql(
                        """
                        select * from accounts.account a
                        where status <> 'DELETED' and (:kind::text is null or kind = :kind)
                          and (:search = '' or position(:search in lower(name)) > 0
                               or login = :search or mail = :search)
                          and (:after::uuid is null
                               or (name, id) > (select b.name, b.id from accounts.account b where b.id = :after))
                        order by name, id limit :size
                        """)
                .param("kind", kind == null ? null : kind.name(), Types.VARCHAR)
                .param("search", search.strip().toLowerCase(Locale.ROOT))
                .param("after", after, Types.OTHER)
                .param("size", size)
                .query(Accounts::account)
                .list();
    }

    public void activate(AccountId id) {
        status(id, Account.Status.ACTIVE);
    }

    public void disable(AccountId id) {
        status(id, Account.Status.DISABLED);
    }

    private void status(AccountId id, Account.Status status) {
        jdbc.sql("update accounts.account set status = :status where id = :id")
                .param("status", status.name())
                .param("id", id.value())
                .update();
    }

    public void password(AccountId id, String encoded) {
        jdbc.sql("update accounts.account set password = :password where id = :id")
                .param("password", encoded)
                .param("id", id.value())
                .update();
    }

    public void rename(AccountId id, String name) {
        jdbc.sql("update accounts.account set name = :name where id = :id")
                .param("name", name)
                .param("id", id.value())
                .update();
    }

    public void signedIn(AccountId id, Instant now) {
        jdbc.sql("update accounts.account set signed_in_at = :now where id = :id")
                .param("now", Timestamp.from(now))
                .param("id", id.value())
                .update();
    }

    /// Forgets the person; the id stays, because other rooms and the audit trail name it.
    public void erase(AccountId id) {
        jdbc.sql(
                        """
                        update accounts.account set status = 'DELETED', login = null, mail = null, name = '-',
                            credit_code = null, password = null, signed_in_at = null where id = :id
                        """)
                .param("id", id.value())
                .update();
    }

    public void forgetUnconfirmed(AccountId id) {
        jdbc.sql("delete from accounts.account where id = :id and status = 'UNCONFIRMED'")
                .param("id", id.value())
                .update();
    }

    /// Whether a confirmed enterprise has the credit code already.
    public boolean isRegistered(String creditCode) {
        return jdbc.sql(
                        """
                        select exists (select from accounts.account
                        where credit_code = :code and status in ('ACTIVE', 'DISABLED'))
                        """)
                .param("code", creditCode)
                .query(Boolean.class)
                .single();
    }

    public int forgetUnconfirmed(Instant before) {
        return jdbc.sql(
                        "delete from accounts.account where status = 'UNCONFIRMED' and created_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    public static Account account(ResultSet row, int number) throws SQLException {
        var signedIn = row.getTimestamp("signed_in_at");
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                Person.Kind.valueOf(row.getString("kind")),
                Account.Status.valueOf(row.getString("status")),
                row.getString("login"),
                row.getString("mail"),
                row.getString("name"),
                row.getObject("organisation", UUID.class),
                row.getString("credit_code"),
                row.getString("password"),
                row.getTimestamp("created_at").toInstant(),
                signedIn == null ? null : signedIn.toInstant());
    }
}
