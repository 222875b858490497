package org.chengmen.disclosure.requests;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How many requests one address may send in an hour, and how many of one applicant in a month make
/// a unit ask for his reasons (Art. 35).
@ConfigurationProperties("chengmen.disclosure.requests")
public record RequestSettings(
        @DefaultValue("10") int perHour, @DefaultValue("10") int manyPerMonth) {

    public RequestSettings {
        if (perHour < 1 || manyPerMonth < 1) {
            throw new IllegalArgumentException(
                    "chengmen.disclosure.requests: limits must be at least 1");
        }
    }
}
