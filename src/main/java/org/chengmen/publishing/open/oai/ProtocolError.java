package org.chengmen.publishing.open.oai;

/// What the protocol says to a request that it cannot answer (OAI-PMH 2.0, 3.6).
final class ProtocolError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;

    ProtocolError(Code code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    static ProtocolError argument(String message) {
        return new ProtocolError(Code.badArgument, message);
    }

    Code code() {
        return code;
    }

    /// By the names of the protocol.
    enum Code {
        badArgument,
        badResumptionToken,
        badVerb,
        cannotDisseminateFormat,
        idDoesNotExist,
        noRecordsMatch;

        /// The request is then repeated without its arguments.
        boolean hidesArguments() {
            return this == badVerb || this == badArgument;
        }
    }
}
