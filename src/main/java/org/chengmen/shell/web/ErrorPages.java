package org.chengmen.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.kernel.access.OpenToAll;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import java.util.List;

/// Answers what the server or the doors refused before a handler was found.
@Controller
@OpenToAll
class ErrorPages implements ErrorController {

    private final ErrorAnswers answers;

    ErrorPages(ErrorAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws Exception {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        answers.write(request, response, status == null ? 404 : status, List.of());
    }
}
