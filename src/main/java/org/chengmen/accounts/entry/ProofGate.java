package org.chengmen.accounts.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.accounts.AccountRefusal;
import org.chengmen.accounts.SignedIn;
import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.AsksFactorAgain;
import org.chengmen.shell.web.ErrorAnswers;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import java.time.Clock;

/// Holds every handler that says `@AsksFactorAgain` to it, in this one place. People are led to
/// prove themselves and back; machines are told.
@Component
class ProofGate implements HandlerInterceptor {

    private final Clock clock;

    ProofGate(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isGrave(method) && !isProved()) {
            throw ErrorAnswers.asksAsMachine(request)
                    ? Refused.because(AccountRefusal.PROOF_TOO_OLD)
                    : new ProofNeeded();
        }
        return true;
    }

    private static boolean isGrave(HandlerMethod method) {
        return method.hasMethodAnnotation(AsksFactorAgain.class)
                || method.getBeanType().isAnnotationPresent(AsksFactorAgain.class);
    }

    private boolean isProved() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof SignedIn signedIn
                && signedIn.provedLately(clock.instant());
    }
}
