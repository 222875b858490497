package org.chengmen.accounts;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.nio.file.Path;
import java.util.Objects;

/// The settings of accounts with what follows from the demonstration: there a newcomer signs in
/// over plain HTTP and without a second factor; everywhere else neither is possible.
@Component
public class Surroundings {

    private final AccountsSettings settings;
    private final boolean demonstration;
    private final Path data;

    Surroundings(
            AccountsSettings settings,
            @Value("${chengmen.demo:true}") boolean demonstration,
            @Value("${chengmen.data}") Path data) {
        this.settings = settings;
        this.demonstration = demonstration;
        this.data = data;
    }

    public boolean demonstration() {
        return demonstration;
    }

    /// Cookies go over TLS only, and browsers are told to ask no other way.
    public boolean behindTls() {
        return Objects.requireNonNullElse(settings.behindTls(), !demonstration);
    }

    public boolean secondFactorRequired() {
        return Objects.requireNonNullElse(settings.secondFactorRequired(), !demonstration);
    }

    public Path keys() {
        return Objects.requireNonNullElse(settings.keys(), data.resolve("keys"));
    }

    public String sender() {
        return settings.sender();
    }

    /// A cookie of the prefix `__Host-` is Secure and belongs to one host alone; browsers hold it
    /// to that.
    public String cookie(String name) {
        return behindTls() ? "__Host-" + name : name;
    }
}
