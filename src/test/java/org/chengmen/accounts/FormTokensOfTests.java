package org.chengmen.accounts;

import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.ClassUtils;

/// `csrf()` of Spring's test support swaps the repository of form tokens for one in the session,
/// for every test that shares the context. This puts its own wrapper around ours first, which it
/// then leaves alone: pages of tests keep their tokens where the pages of the program do.
@Component
class FormTokensOfTests implements SmartInitializingSingleton {

    private static final String WRAPPER =
            "org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors$CsrfRequestPostProcessor$TestCsrfTokenRepository";

    private final SecurityFilterChain chain;
    private final CsrfTokenRepository tokens;

    FormTokensOfTests(SecurityFilterChain chain, CsrfTokenRepository tokens) {
        this.chain = chain;
        this.tokens = tokens;
    }

    @Override
    public void afterSingletonsInstantiated() {
        chain.getFilters().stream()
                .filter(CsrfFilter.class::isInstance)
                .forEach(it -> ReflectionTestUtils.setField(it, "tokenRepository", wrapped()));
    }

    private Object wrapped() {
        var wrapper = ClassUtils.resolveClassName(WRAPPER, null);
        try {
            return BeanUtils.instantiateClass(
                    wrapper.getDeclaredConstructor(CsrfTokenRepository.class), tokens);
        } catch (NoSuchMethodException renamed) {
            throw new IllegalStateException(renamed);
        }
    }
}
