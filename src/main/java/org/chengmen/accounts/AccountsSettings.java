package org.chengmen.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;

/// What an operator may set about accounts. `keys`: the folder of the keys that seal personal data;
/// `behindTls`: a proxy with TLS stands before the program; `secondFactorRequired`: administrators
/// must set up a second factor; `sender`: the address that mails come from; `texts`: the gateway of
/// text messages.
@ConfigurationProperties("chengmen.accounts")
public record AccountsSettings(
        @Nullable Path keys,
        @Nullable Boolean behindTls,
        @Nullable Boolean secondFactorRequired,
        @DefaultValue("no-reply@localhost") String sender,
        @Nullable TextGateway texts) {

    /// Where text messages are taken, and the file of the token that opens it.
    public record TextGateway(String address, Path token) {}
}
