package org.chengmen.alliance.reorganisation;

import org.chengmen.kernel.LocalizedText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// Words the notice of a site that closes because its organisation ended. It is stored with the
/// site, so that an editor may reword it.
@Component
class ClosingNotices {

    private final MessageSource messages;

    ClosingNotices(MessageSource messages) {
        this.messages = messages;
    }

    LocalizedText afterReorganisation(
            LocalizedText ended, Optional<LocalizedText> successor, LocalDate lastDay) {
        return new LocalizedText(
                in(Locale.SIMPLIFIED_CHINESE, ended, successor, lastDay),
                in(Locale.ENGLISH, ended, successor, lastDay));
    }

    private String in(
            Locale locale,
            LocalizedText ended,
            Optional<LocalizedText> successor,
            LocalDate lastDay) {
        var key = "alliance.closing-notice" + (successor.isPresent() ? ".successor" : "");
        var next = successor.map(it -> it.in(locale)).orElse("");
        return messages.getMessage(
                key, new Object[] {ended.in(locale), lastDay.toString(), next}, locale);
    }
}
