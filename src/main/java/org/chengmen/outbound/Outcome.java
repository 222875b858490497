package org.chengmen.outbound;

import java.net.URI;

/// What became of a request. Reasons are closed lists, so that whoever shows them has words for
/// each.
public sealed interface Outcome {

    /// The other side answered, with whatever status; `address` is where the redirects ended.
    @SuppressWarnings("ArrayRecordComponent") // never changed, never compared
    record Fetched(int status, URI address, AnswerHeaders headers, byte[] body) implements Outcome {

        public boolean isSuccess() {
            return status >= 200 && status < 300;
        }
    }

    /// What was fetched before still stands.
    record NotModified(URI address, AnswerHeaders headers) implements Outcome {}

    /// We did not ask, or stopped asking, for safety.
    record Refused(Reason reason) implements Outcome {

        public enum Reason {
            ADDRESS_MALFORMED,
            SCHEME_NOT_ALLOWED,
            PORT_NOT_ALLOWED,
            HOST_MALFORMED,
            NETWORK_NOT_ALLOWED,
            HEADER_NOT_ALLOWED,
            REDIRECT_LESS_SECURE,
            REDIRECT_OF_A_CHANGE,
            TOO_MANY_REDIRECTS,
            BODY_TOO_LARGE,
            BODY_INFLATES_TOO_MUCH
        }
    }

    /// We asked and got no usable answer; asking again later may help.
    record Failed(Reason reason) implements Outcome {

        public enum Reason {
            HOST_UNKNOWN,
            NOT_REACHABLE,
            NOT_TRUSTED,
            TOO_SLOW,
            BUSY,
            BROKEN_ANSWER,
            READER_FAILED
        }
    }
}
