package org.chengmen.disclosure.requests;

import org.chengmen.kernel.TimeOrderedId;

import java.util.UUID;

/// Names a request for ever; people call it by its number.
public record RequestId(UUID value) {

    public static RequestId next() {
        return new RequestId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
