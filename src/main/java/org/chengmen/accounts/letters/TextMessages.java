package org.chengmen.accounts.letters;

import org.chengmen.accounts.personal.PhoneNumber;

/// Sends text messages to telephones, where the city has a gateway for them.
public interface TextMessages {

    /// Whether anything that is written here can arrive; otherwise no page offers it.
    boolean areOffered();

    void write(PhoneNumber to, String subject, String text);
}
