package dev.touchstone.admin.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Everything the pages do, for programs. Which role may call what stands in the access table, like every page. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Touchstone",
                        version = "v1",
                        description = "Everything the console's pages do. A token opens what its owner's role opens;"
                                + " what the owner may not see is not there. A call that fails is answered with the response \"problem\"."
                                + " A member that has no value is left out."
                                + " Texts come in the language of Accept-Language: zh-CN, zh-TW or en."),
        security = @SecurityRequirement(name = "token"),
        components =
                @Components(
                        responses =
                                @APIResponse(
                                        name = "problem",
                                        description = "Why the call failed, in the caller's language",
                                        content =
                                                @Content(
                                                        mediaType = Problem.MEDIA_TYPE,
                                                        schema = @Schema(implementation = Problem.class))),
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = "token",
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "bearer",
                                        description = "Made on the page API tokens")))
public class RestApplication extends Application {}
