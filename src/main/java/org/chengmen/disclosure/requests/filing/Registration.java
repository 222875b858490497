package org.chengmen.disclosure.requests.filing;

import static org.chengmen.disclosure.requests.RequestRefusal.CHANNEL_MISSING;
import static org.chengmen.disclosure.requests.RequestRefusal.DATE_IN_FUTURE;
import static org.chengmen.disclosure.requests.RequestRefusal.DATE_MALFORMED;
import static org.chengmen.disclosure.requests.RequestRefusal.DATE_TOO_OLD;

import org.chengmen.disclosure.requests.Bounded;
import org.chengmen.disclosure.requests.Channel;
import org.chengmen.disclosure.requests.RequestRefusal;
import org.chengmen.disclosure.requests.Rights;
import org.chengmen.disclosure.requests.Today;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.chengmen.shell.ShellRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Enters what came by letter, over the counter or by fax.
@Service
public class Registration {

    private static final int OLDEST_DAYS = 60;

    private final Filing filing;
    private final Rights rights;
    private final Today today;

    Registration(Filing filing, Rights rights, Today today) {
        this.filing = filing;
        this.rights = rights;
        this.today = today;
    }

    @Transactional
    public String register(
            RequestForm form, @Nullable String channel, @Nullable String receivedOn) {
        var problems = new ArrayList<Problem>();
        var way = channel(channel, problems);
        var day = day(receivedOn, problems);
        var content = content(form, problems);
        Refused.ifAny(problems);
        var checked = Objects.requireNonNull(content);
        if (!rights.mayRegister(checked.organisation())) {
            throw Refused.because(ShellRefusal.NOT_ALLOWED);
        }
        return filing.enter(checked, new Arrival(way, day, null, null, Locale.SIMPLIFIED_CHINESE));
    }

    private @Nullable CheckedRequest content(RequestForm form, List<Problem> problems) {
        try {
            return filing.check(form);
        } catch (Refused refused) {
            problems.addAll(refused.problems());
            return null;
        }
    }

    private static Channel channel(@Nullable String name, List<Problem> problems) {
        return Arrays.stream(Channel.values())
                .filter(it -> it != Channel.WEB && it.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    problems.add(Problem.at("channel", CHANNEL_MISSING));
                    return Channel.COUNTER;
                });
    }

    private LocalDate day(@Nullable String typed, List<Problem> problems) {
        try {
            var day = LocalDate.parse(Bounded.tidied(typed));
            if (day.isAfter(today.date())) {
                problems.add(at(DATE_IN_FUTURE));
            } else if (day.isBefore(today.date().minusDays(OLDEST_DAYS))) {
                problems.add(at(DATE_TOO_OLD));
            }
            return day;
        } catch (DateTimeParseException unreadable) {
            problems.add(at(DATE_MALFORMED));
            return today.date();
        }
    }

    private static Problem at(RequestRefusal code) {
        return Problem.at("receivedOn", code, OLDEST_DAYS);
    }
}
