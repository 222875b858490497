package org.chengmen.accounts;

/// Keeps personal data of other rooms unreadable to whoever has only the database. `place` names
/// the one spot where the value lies: moved elsewhere, it does not open.
public interface SealedValues {

    byte[] seal(String value, String place);

    String open(byte[] sealed, String place);

    /// A keyed digest by which equal values of one purpose are found.
    byte[] index(String purpose, String value);
}
