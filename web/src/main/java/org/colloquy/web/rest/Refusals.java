package org.colloquy.web.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.resource.ResourceException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.storage.BadInput;
import org.colloquy.storage.Conflict;
import org.colloquy.storage.NotFound;
import org.colloquy.storage.Unprocessable;
import org.colloquy.web.problem.Problem;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;

/** Tells what kind of refusal a failure is. The containers wrap failures; what counts is the first that is known. */
final class Refusals {
    private static final int CAUSES = 20;

    private Refusals() {}

    /** The problem that a failure is; empty when it is nobody's but ours. */
    static Optional<Problem> problem(Throwable failure) {
        return causes(failure).flatMap(cause -> known(cause).stream()).findFirst();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES);
    }

    private static Optional<Problem> known(Throwable cause) {
        if (cause instanceof BadInput bad) {
            return Optional.of(Problem.of(bad));
        }
        if (cause instanceof NotFound) {
            return Optional.of(Problem.of(404, cause.getMessage()));
        }
        if (cause instanceof Conflict) {
            return Optional.of(Problem.of(409, cause.getMessage()));
        }
        if (cause instanceof Unprocessable) {
            return Optional.of(Problem.of(422, cause.getMessage()));
        }
        if (cause instanceof TooLarge) {
            return Optional.of(Problem.of(413, cause.getMessage()));
        }
        return ofServer(cause);
    }

    private static Optional<Problem> ofServer(Throwable cause) {
        if (cause instanceof EJBAccessException) {
            return Optional.of(Problem.of(403, "your role may not do this"));
        }
        if (cause instanceof OptimisticLockException) {
            return Optional.of(Problem.of(409, "somebody else changed it at the same time; read it and try again"));
        }
        if (cause instanceof WebApplicationException web) {
            return Optional.of(Problem.of(web.getResponse().getStatus(), words(web)));
        }
        if (cause instanceof BulkheadException) {
            return Optional.of(Problem.of(503, "too many ask for this at once; try again in a while"));
        }
        if (isDatabaseAway(cause)) {
            return Optional.of(Problem.of(503, "the database does not answer; try again in a while"));
        }
        return Optional.empty();
    }

    private static String words(WebApplicationException web) {
        return switch (web.getResponse().getStatus()) {
            case 403 -> "your role may not do this";
            case 404 -> "there is no such address";
            case 405 -> "this address does not take this method";
            case 406 -> "only application/json can be had here";
            case 415 -> "send application/json";
            default -> web.getMessage();
        };
    }

    /** No connection to be had, or one lost: SQL states 08 and 57, and what pools say. */
    private static boolean isDatabaseAway(Throwable cause) {
        if (cause instanceof SQLException sql) {
            String state = String.valueOf(sql.getSQLState());
            return state.startsWith("08")
                    || state.startsWith("57")
                    || sql.getClass().getSimpleName().contains("Connection")
                    || String.valueOf(sql.getMessage()).startsWith("Error in allocating a connection");
        }
        return cause instanceof ResourceException;
    }
}
