package org.chengmen.accounts;

/// Writes to somebody by mail, without letting other rooms know the address. A letter is written in
/// the transaction of what it tells of and posted after it, as often as the mail server asks for.
public interface AccountMail {

    /// Nothing is written to who has no mail address.
    void write(AccountId to, String subject, String body);
}
