package org.chengmen.accounts.entry;

import org.chengmen.accounts.SignedIn;
import org.chengmen.accounts.Surroundings;
import org.chengmen.kernel.access.Person;
import org.chengmen.shell.receipts.MachineWrite;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/// Who may pass by address; what a handler says about itself is held by the shell. The framework
/// makes no session of its own here: only signing in does.
@Configuration(proxyBeanMethods = false)
class Doors {

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            SessionContexts contexts,
            CsrfTokenRepository tokens,
            Surroundings surroundings) {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers("/desk", "/desk/**")
                                .access(staff())
                                .requestMatchers("/my", "/my/**")
                                .authenticated()
                                .anyRequest()
                                .permitAll())
                .securityContext(it -> it.securityContextRepository(contexts))
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .csrf(csrf ->
                        csrf.csrfTokenRepository(tokens)
                                .ignoringRequestMatchers("/preferences", "/oai")
                                .ignoringRequestMatchers(new MachineWrite()))
                .exceptionHandling(it -> it.authenticationEntryPoint(new WayToSignIn()))
                .headers(headers -> AnswerHeaders.write(headers, surroundings))
                .addFilterBefore(new SameOriginOnly(), CsrfFilter.class)
                .addFilterBefore(new SecondFactorGate(), AuthorizationFilter.class)
                .build();
    }

    /// Kept in a cookie, so that a visitor who fills in a form needs no session. It is issued when
    /// a page asks for it, never before: pages for everybody carry no cookie.
    @Bean
    CsrfTokenRepository csrfTokens(Surroundings surroundings) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(surroundings.cookie("form"));
        tokens.setCookieCustomizer(cookie ->
                cookie.httpOnly(true).secure(surroundings.behindTls()).sameSite("Lax").path("/"));
        return tokens;
    }

    private static AuthorizationManager<RequestAuthorizationContext> staff() {
        return (authentication, context) ->
                new AuthorizationDecision(isStaff(authentication.get()));
    }

    private static boolean isStaff(@Nullable Authentication authentication) {
        return authentication != null
                && authentication.getPrincipal() instanceof SignedIn it
                && it.person().kind() == Person.Kind.STAFF;
    }
}
