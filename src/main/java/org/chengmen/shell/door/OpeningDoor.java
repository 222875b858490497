package org.chengmen.shell.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/// Asks visitors to come back in a moment while the program still fills its database: the port is
/// open before the city is loaded, and half a city is answered with what is not so.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class OpeningDoor extends OncePerRequestFilter {

    private static final String A_MOMENT = "3";

    private volatile boolean opened;

    @EventListener
    void changed(AvailabilityChangeEvent<ReadinessState> event) {
        opened |= event.getState() == ReadinessState.ACCEPTING_TRAFFIC;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (opened) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, A_MOMENT);
            LastResort.write(request, response, HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }
}
