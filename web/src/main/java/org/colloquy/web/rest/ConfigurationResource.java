package org.colloquy.web.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.colloquy.access.Role;
import org.colloquy.administration.ConfigurationExport;
import org.colloquy.administration.ConfigurationImport;
import org.colloquy.administration.ImportCounts;
import org.colloquy.storage.Conflict;
import org.colloquy.web.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The configuration document. */
@Path("configuration")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
public class ConfigurationResource {
    @Inject
    private ConfigurationExport export;

    @Inject
    private ConfigurationImport change;

    @Inject
    private Caller caller;

    @GET
    @Operation(summary = "All that is configured; secrets are masked")
    public Response read() {
        ConfigurationExport.Exported exported = export.export();
        return Response.ok(exported.document())
                .header(HttpHeaders.ETAG, tag(exported.version()))
                .build();
    }

    @PUT
    @Operation(summary = "Applies a document: all of it or nothing; nothing is deleted")
    public ImportCounts apply(InputStream body, @HeaderParam(HttpHeaders.IF_MATCH) String expected) {
        return change.apply(Body.text(body), version(expected), caller.name());
    }

    private static String tag(long version) {
        return '"' + Long.toString(version) + '"';
    }

    /** The version that an If-Match names; null: any. A tag that never was ours cannot match. */
    static Long version(String tag) {
        if (tag == null || tag.strip().equals("*")) {
            return null;
        }
        String plain = tag.strip().replaceFirst("^W/", "").replace("\"", "");
        if (!plain.matches("\\d{1,18}")) {
            throw new Conflict("the configuration is another than " + tag);
        }
        return Long.valueOf(plain);
    }
}
