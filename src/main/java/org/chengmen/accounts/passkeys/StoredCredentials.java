package org.chengmen.accounts.passkeys;

import org.chengmen.accounts.AccountId;
import org.chengmen.kernel.TimeOrderedId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The credentials behind the passkeys, as the checks of WebAuthn read and write them.
@Repository
class StoredCredentials implements UserCredentialRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredCredentials(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Stores a new credential, or what its use changed: the counter, by which a copied key is
    /// found out, and whether it is synced.
    @Override
    public void save(CredentialRecord credential) {
        var now = Timestamp.from(clock.instant());
        jdbc.sql(
                        """
                        insert into accounts.passkey (id, account, credential, label, public_key, attestation,
                            signature_count, transports, backup_eligible, backed_up, created_at)
                        values (:id, :account, :credential, :label, :key, :attestation,
                            :count, :transports, :eligible, :backed, :now)
                        on conflict (credential) do update set signature_count = excluded.signature_count,
                            backed_up = excluded.backed_up, used_at = :now
                        """)
                .param("id", TimeOrderedId.next())
                .param("account", PasskeyOwners.account(credential.getUserEntityUserId()).value())
                .param("credential", credential.getCredentialId().getBytes())
                .param("label", credential.getLabel())
                .param("key", credential.getPublicKey().getBytes())
                .param(
                        "attestation",
                        Objects.requireNonNull(credential.getAttestationObject()).getBytes())
                .param("count", credential.getSignatureCount())
                .param("transports", joined(credential.getTransports()))
                .param("eligible", credential.isBackupEligible())
                .param("backed", credential.isBackupState())
                .param("now", now)
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return jdbc.sql("select * from accounts.passkey where credential = :credential")
                .param("credential", credential.getBytes())
                .query(StoredCredentials::credential)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        return jdbc.sql("select * from accounts.passkey where account = :account")
                .param("account", PasskeyOwners.account(user).value())
                .query(StoredCredentials::credential)
                .list();
    }

    @Override
    public void delete(Bytes credential) {
        jdbc.sql("delete from accounts.passkey where credential = :credential")
                .param("credential", credential.getBytes())
                .update();
    }

    private static String joined(Set<AuthenticatorTransport> transports) {
        return transports.stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Set<AuthenticatorTransport> split(String transports) {
        return Arrays.stream(transports.split(" "))
                .filter(it -> !it.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static CredentialRecord credential(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential")))
                .userEntityUserId(
                        PasskeyOwners.handle(new AccountId(row.getObject("account", UUID.class))))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(true)
                .transports(split(row.getString("transports")))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .label(row.getString("label"))
                .created(row.getTimestamp("created_at").toInstant())
                .build();
    }
}
