package org.colloquy.web.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Collectors;
import org.colloquy.access.Role;
import org.colloquy.operation.TaskTest;
import org.colloquy.operation.TaskTrial;
import org.colloquy.storage.BadInput;
import org.colloquy.storage.Json;
import org.colloquy.task.TaskSettings;
import org.colloquy.web.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** AI tasks. */
@Path("ai-tasks/{task}")
@Produces(MediaType.APPLICATION_JSON)
public class TasksResource {
    @PathParam("task")
    private String task;

    @Inject
    private TaskTest test;

    @Inject
    private Caller caller;

    @POST
    @Path("test")
    @RolesAllowed({Role.ADMIN, Role.TENANT})
    @Operation(summary = "What the task, or a draft of it, would make of a conversation; nothing is stored")
    public TaskTrial test(InputStream body) {
        ObjectNode asked = Body.object(body);
        var subject = new TaskTest.Subject(task, text(asked, "tenant"), text(asked, "externalId"));
        JsonNode draft = asked.path("draft");
        TaskSettings changed = draft.isMissingNode() || draft.isNull() ? null : changed(subject, draft);
        return test.run(subject, changed, caller.scope());
    }

    private static String text(ObjectNode asked, String name) {
        if (!asked.path(name).isString()) {
            throw new BadInput(name, "is missing, or no text");
        }
        return asked.path(name).stringValue();
    }

    /** A draft says only what is other than now; who it is does not change. */
    private TaskSettings changed(TaskTest.Subject subject, JsonNode draft) {
        if (!draft.isObject()) {
            throw new BadInput("draft", "must be an object with what is to change");
        }
        TaskSettings now = test.settings(subject, caller.scope());
        ObjectNode next = Json.MAPPER.valueToTree(now);
        next.setAll((ObjectNode) draft);
        next.put("code", now.code()).put("tenant", now.tenant());
        try {
            return Json.MAPPER.treeToValue(next, TaskSettings.class);
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    /** A filter says itself what is wrong with it; of all else it is enough to say where. */
    private static BadInput refused(JacksonException e) {
        if (e.getCause() instanceof BadInput filter) {
            return new BadInput(filter.problems().stream()
                    .map(p -> new BadInput.Problem("draft.filter." + p.path(), p.message()))
                    .toList());
        }
        String where = e.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return new BadInput(where.isEmpty() ? "draft" : "draft." + where, "is not what a task has here");
    }
}
