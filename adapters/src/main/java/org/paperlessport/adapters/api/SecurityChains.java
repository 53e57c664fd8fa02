package org.paperlessport.adapters.api;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.paperlessport.adapters.partners.Role;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.SingleResultAuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/**
 * Who may enter where: the API, the machine's own state, the description of the API, the pages; nothing else.
 */
@Configuration
@EnableConfigurationProperties({IntakeSettings.class, ApiSettings.class})
class SecurityChains {

    private static final String PAGES_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";
    /** Documents of others come out of the API: nothing in them may run. */
    private static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";
    /** The description's own page writes styles into itself. */
    private static final String DESCRIPTION_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private final ProblemWriter problems;
    private final ApiSettings settings;
    private final boolean demo;

    SecurityChains(ProblemWriter problems, ApiSettings settings, Environment environment) {
        this.problems = problems;
        this.settings = settings;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** Every filter of every chain observed costs more than the filters do. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiDoor(HttpSecurity http) throws Exception {
        byCredential(http.securityMatcher("/api/**"));
        http.headers(headers -> policy(headers, API_POLICY));
        if (settings.requestsPerSecond() > 0) {
            http.addFilterAfter(new RateLimit(settings.requestsPerSecond(), problems, System::nanoTime),
                    BasicAuthenticationFilter.class);
        }
        return http.authorizeHttpRequests(may -> may
                .requestMatchers(HttpMethod.POST, "/api/v1/validate").access(mayValidate())
                .requestMatchers(HttpMethod.POST, "/api/v1/messages").hasAnyRole(senders())
                .requestMatchers("/api/v1/declarations/**").hasRole("OFFICER")
                .requestMatchers(HttpMethod.GET, "/api/v1/gate/**").hasAnyRole("WAREHOUSE", "OFFICER", "CARRIER",
                        "BROKER")
                .requestMatchers("/api/v1/gate/**").hasAnyRole("WAREHOUSE", "OFFICER")
                .requestMatchers("/api/**").authenticated()
                .anyRequest().denyAll()).build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain actuatorDoor(HttpSecurity http) throws Exception {
        byCredential(http.securityMatcher("/actuator/**"));
        return http.authorizeHttpRequests(may -> may
                .requestMatchers("/actuator/health/**", "/actuator/health").permitAll()
                .requestMatchers("/actuator/prometheus").access(this::mayMeasure)
                .requestMatchers("/actuator/**").hasRole("OPERATOR")
                .anyRequest().denyAll()).build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain descriptionDoor(HttpSecurity http) throws Exception {
        byCredential(http.securityMatcher("/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml",
                "/swagger-ui.html", "/swagger-ui/**", "/errors", "/errors/**"));
        http.headers(headers -> policy(headers, DESCRIPTION_POLICY));
        return http.authorizeHttpRequests(may -> {
            if (demo) {
                may.anyRequest().permitAll();
            } else {
                may.requestMatchers("/errors", "/errors/**").permitAll().anyRequest().authenticated();
            }
        }).build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pagesDoor(HttpSecurity http) throws Exception {
        http.headers(headers -> policy(headers, PAGES_POLICY));
        // It changes nothing, and an upload is read only once it is known to be small enough.
        http.csrf(forms -> forms.ignoringRequestMatchers("/validate"));
        http.formLogin(form -> form.loginPage("/login").successHandler(new HomePage()).permitAll());
        http.logout(logout -> logout.logoutSuccessUrl("/"));
        return http.authorizeHttpRequests(may -> may
                .requestMatchers("/", "/live/**", "/demo/**", "/reference", "/reference/**", "/login", "/logout",
                        "/error", "/favicon.ico", "/css/**", "/js/**", "/img/**", "/fonts/**", "/assets/**", "/webjars/**").permitAll()
                .requestMatchers("/officer/**").hasRole("OFFICER")
                .requestMatchers("/merchant/**").hasAnyRole("PLATFORM", "MERCHANT", "DECLARANT", "CARRIER",
                        "PAYMENT", "BROKER")
                .requestMatchers("/gate/**").hasAnyRole("WAREHOUSE", "OFFICER")
                .requestMatchers("/messages/**").authenticated()
                .requestMatchers("/validate").access(mayValidate())
                .anyRequest().denyAll()).build();
    }

    private void byCredential(HttpSecurity http) throws Exception {
        http.csrf(AbstractHttpConfigurer::disable);
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.requestCache(AbstractHttpConfigurer::disable);
        http.httpBasic(basic -> basic.authenticationEntryPoint(problems));
        http.exceptionHandling(asked -> asked.authenticationEntryPoint(problems)
                .accessDeniedHandler(problems));
    }

    private static String[] senders() {
        return Stream.of(Role.values()).filter(Role::sends).map(Role::name).toArray(String[]::new);
    }

    /** Whoever has an account; in the demo whoever comes. */
    private AuthorizationManager<RequestAuthorizationContext> mayValidate() {
        return demo ? SingleResultAuthorizationManager.permitAll() : AuthenticatedAuthorizationManager.authenticated();
    }

    /** The figures are for operators; in the demo also for whoever sits at the machine. */
    private AuthorizationDecision mayMeasure(Supplier<? extends Authentication> who,
                                             RequestAuthorizationContext asked) {
        var here = demo && isLoopback(asked.getRequest().getRemoteAddr());
        return new AuthorizationDecision(here || who.get().getAuthorities().stream()
                .anyMatch(role -> "ROLE_OPERATOR".equals(role.getAuthority())));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }

    private static void policy(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy));
        headers.referrerPolicy(Customizer.withDefaults());
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
