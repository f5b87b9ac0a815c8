package org.colloquy.web.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import org.colloquy.access.Account;
import org.colloquy.access.Role;
import org.colloquy.administration.Users;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.web.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import tools.jackson.databind.node.ObjectNode;

/** Who may sign in. */
@Path("users")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
public class UsersResource {
    @Inject
    private Users users;

    @Inject
    private CurrentDefinitions definitions;

    @Inject
    private Caller caller;

    /** An account as the contract shows it; nobody reads a password. */
    record User(String user, Role role, String tenant, Instant createdAt, Instant lockedUntil) {}

    @GET
    @Operation(summary = "All accounts")
    public ListAnswer<User> read() {
        return ListAnswer.whole(users.all().stream().map(this::shape).toList());
    }

    @POST
    @Operation(summary = "Makes an account: user, role, tenant, password")
    public Response add(InputStream body) {
        ObjectNode given = Body.object(body);
        Role role = Words.one("role", given.path("role").asString(null), Role.class);
        Users.NewUser wanted = new Users.NewUser(
                given.path("user").asString(null),
                role,
                given.path("tenant").asString(null),
                given.path("password").asString(null));
        return Response.status(Response.Status.CREATED)
                .entity(shape(users.add(wanted, caller.name())))
                .build();
    }

    @DELETE
    @Path("{user}")
    @Operation(summary = "Removes an account")
    public Response remove(@PathParam("user") String user) {
        users.remove(user, caller.name());
        return Response.noContent().build();
    }

    private User shape(Account account) {
        String tenant = account.tenantId() == null
                ? null
                : definitions.get().tenant(account.tenantId()).code();
        return new User(account.name(), account.role(), tenant, account.createdAt(), account.lockedUntil());
    }
}
