package org.chengmen.shell.door;

import jakarta.servlet.http.HttpServletRequest;

import org.chengmen.shell.RequestId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.stream.Collectors;

/// One line for each failure, and only some of a kind in a minute: whoever sends rubbish must not
/// fill the disk. Only a fault of our own (500) brings its stack trace along.
@Component
class FailureLog {

    private static final Logger LOG = LoggerFactory.getLogger("org.chengmen.failures");

    private final Sample sample = new Sample(10, Duration.ofMinutes(1));

    void refused(HttpServletRequest request, int status, String code) {
        say(request, status, code, null);
    }

    void failed(HttpServletRequest request, int status, Throwable failure) {
        var names =
                Oversize.chain(failure)
                        .map(it -> it.getClass().getSimpleName())
                        .distinct()
                        .collect(Collectors.joining(" < "));
        say(request, status, names, status == 500 ? failure : null);
    }

    private void say(
            HttpServletRequest request, int status, String what, @Nullable Throwable trace) {
        if (!sample.takes(status + " " + what)) {
            return;
        }
        var id = RequestId.of(request);
        if (status >= 500) {
            LOG.error(
                    "{} {} {} {} request={}",
                    status,
                    request.getMethod(),
                    address(request),
                    what,
                    id,
                    trace);
        } else {
            LOG.info(
                    "{} {} {} {} request={}",
                    status,
                    request.getMethod(),
                    address(request),
                    what,
                    id);
        }
    }

    /// As it was sent, percent-encoded, so that no line break gets into the log; never the query,
    /// which may name a person.
    private static String address(HttpServletRequest request) {
        var address = request.getRequestURI();
        return address.length() > 200 ? address.substring(0, 200) : address;
    }
}
