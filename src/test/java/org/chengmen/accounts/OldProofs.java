package org.chengmen.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Lets the proofs of a person's open sessions grow old.
public record OldProofs(JdbcClient jdbc) {

    /// `name` is the login name or the mail address.
    public void of(String name) {
        jdbc.sql(
                        """
                        update accounts.session_attributes set attribute_bytes = to_jsonb('2026-01-01T00:00:00Z'::text)
                        where attribute_name = 'proved-at' and session_primary_id in (
                            select s.primary_id from accounts.session s join accounts.account a
                            on s.principal_name = a.id::text where a.login = :name or a.mail = :name)
                        """)
                .param("name", name)
                .update();
    }
}
