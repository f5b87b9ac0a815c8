package org.colloquy.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The API. Its resources are named here, so that nothing else of the application is served by it. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info = @Info(title = "Colloquy", version = "1", description = "Post-interaction analysis of conversations."),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer")
public class RestApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                ConfigurationResource.class,
                ConversationsResource.class,
                JobsResource.class,
                RunsResource.class,
                RunControlResource.class,
                FullRunsResource.class,
                RetryResource.class,
                DismissalResource.class,
                HandResource.class,
                TasksResource.class,
                RecordsResource.class,
                EnginesResource.class,
                MonitoringResource.class,
                UsageResource.class,
                AuditResource.class,
                UsersResource.class,
                JsonBody.class,
                ProblemMapper.class,
                RoleGuard.class);
    }

    /**
     * Another name than any of the server's JSON features keeps them all out, whichever would have come first. OpenAPI
     * describes the API; the server's own description in WADL is no part of it.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.jsonFeature",
                JsonBody.class.getSimpleName(),
                "jersey.config.server.wadl.disableWadl",
                true);
    }
}
