package org.chengmen.accounts.entry;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Asks for the proof after the shell has asked who may call at all.
@Configuration(proxyBeanMethods = false)
class ProofBeforeHandlers implements WebMvcConfigurer {

    private static final int AFTER_ACCESS = 10;

    private final ProofGate gate;

    ProofBeforeHandlers(ProofGate gate) {
        this.gate = gate;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate).order(AFTER_ACCESS);
    }
}
