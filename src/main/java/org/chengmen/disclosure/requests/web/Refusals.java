package org.chengmen.disclosure.requests.web;

import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.kernel.Problem;
import org.chengmen.kernel.RefusalCode.Kind;
import org.chengmen.kernel.Refused;
import org.springframework.http.HttpStatus;

import java.util.List;

/// What a form does when it was refused: shown again with its problems, unless what was asked for
/// is not there or not allowed.
final class Refusals {

    private Refusals() {}

    static List<Problem> shown(Refused refused, HttpServletResponse response) {
        if (refused.kind() != Kind.INVALID && refused.kind() != Kind.CONFLICT) {
            throw refused;
        }
        response.setStatus(
                refused.kind() == Kind.CONFLICT
                        ? HttpStatus.CONFLICT.value()
                        : HttpStatus.UNPROCESSABLE_CONTENT.value());
        return refused.problems();
    }
}
