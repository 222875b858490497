package org.chengmen.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.regex.Pattern;

/// The letters that somebody got, as the outbox keeps them where no mail server is set.
public record Mailbox(JdbcClient jdbc, String address) {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");

    public List<String> letters() {
        return jdbc.sql(
                        "select body from accounts.letter where recipient = :address order by id desc")
                .param("address", address)
                .query(String.class)
                .list();
    }

    /// The path and query of the link in the newest letter.
    public String link() {
        var link = LINK.matcher(letters().getFirst());
        if (!link.find()) {
            throw new AssertionError("No link in the letter to " + address);
        }
        return link.group(1);
    }

    public String secret() {
        return link().replaceAll(".*token=", "");
    }
}
