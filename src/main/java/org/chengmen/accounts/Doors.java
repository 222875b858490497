package org.chengmen.accounts;

import org.chengmen.shell.receipts.MachineWrite;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// Who may pass by address. What a handler says about itself is held by the shell.
@Configuration(proxyBeanMethods = false)
class Doors {

    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers("/desk/**", "/my/**")
                                .authenticated()
                                .anyRequest()
                                .permitAll())
                .csrf(csrf ->
                        csrf.ignoringRequestMatchers("/preferences")
                                .ignoringRequestMatchers(new MachineWrite()))
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .headers(headers ->
                        headers.contentSecurityPolicy(policy ->
                                        policy.policyDirectives(
                                                "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"))
                                .cacheControl(it -> it.disable()))
                .build();
    }
}
