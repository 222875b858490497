package org.chengmen.outbound;

import java.io.IOException;
import java.io.InputStream;

/// Takes the body of an answer as it comes. It need not read to the end; reading beyond a limit
/// throws, and the outcome then names that limit whatever the reader makes of it.
@FunctionalInterface
public interface BodyReader {

    void read(int status, AnswerHeaders headers, InputStream body) throws IOException;
}
