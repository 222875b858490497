package org.chengmen.feedback;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How often one address may send feedback in an hour.
@ConfigurationProperties("chengmen.feedback")
public record FeedbackSettings(@DefaultValue("5") int perHour) {

    public FeedbackSettings {
        if (perHour < 1) {
            throw new IllegalArgumentException("chengmen.feedback.per-hour must be at least 1");
        }
    }
}
