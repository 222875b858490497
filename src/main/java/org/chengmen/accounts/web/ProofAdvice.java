package org.chengmen.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.entry.ProofNeeded;
import org.chengmen.shell.Frames;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Leads people to the page of the proof. What they sent waits there in the page itself.
@ControllerAdvice
class ProofAdvice {

    private final ProofSheet sheet;
    private final Frames frames;

    ProofAdvice(ProofSheet sheet, Frames frames) {
        this.sheet = sheet;
        this.frames = frames;
    }

    @ExceptionHandler
    ModelAndView prove(
            ProofNeeded needed, HttpServletRequest request, HttpServletResponse response) {
        var frame = frames.of(request);
        if (!request.getMethod().equals("POST")) {
            var to = URLEncoder.encode(frame.here(), StandardCharsets.UTF_8);
            return new ModelAndView("redirect:/confirm?to=" + to);
        }
        response.setStatus(HttpStatus.FORBIDDEN.value());
        var model = new ExtendedModelMap();
        var view = sheet.show(Interrupted.form(request), List.of(), frame, model);
        return new ModelAndView(view, model);
    }
}
