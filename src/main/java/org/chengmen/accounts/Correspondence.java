package org.chengmen.accounts;

/// Writes to people at addresses that they gave, for other rooms: by mail, or by text message where
/// the city has a gateway. What is written goes out after the transaction of what it tells of.
public interface Correspondence {

    void mail(String address, String subject, String body);

    /// Whether a text message can arrive.
    boolean reachesPhones();

    void text(String phone, String subject, String text);
}
