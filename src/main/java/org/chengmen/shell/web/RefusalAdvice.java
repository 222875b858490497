package org.chengmen.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.kernel.Refused;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// Answers what a room refused.
@ControllerAdvice
class RefusalAdvice {

    private final ErrorAnswers answers;

    RefusalAdvice(ErrorAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    void refused(Refused refused, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        answers.write(request, response, ErrorAnswers.status(refused.kind()), refused.problems());
    }
}
