package org.colloquy.web.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.colloquy.web.problem.Problem;

/** Makes a problem of every failure (RFC 9457). What nobody foresaw is logged under an id, and only the id is told. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());
    private static final String RETRY_SECONDS = "5";

    @Override
    public Response toResponse(Throwable failure) {
        Problem problem = Refusals.problem(failure).orElseGet(() -> unforeseen(failure));
        Response.ResponseBuilder answer =
                Response.status(problem.status()).entity(problem).type(Problem.TYPE);
        if (problem.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        if (failure instanceof WebApplicationException web && problem.status() == 405) {
            answer.header(HttpHeaders.ALLOW, web.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return answer.build();
    }

    private static Problem unforeseen(Throwable failure) {
        String id = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "request failed error=" + id, failure);
        return Problem.of(500, "something went wrong here; the server's log has it as error " + id);
    }
}
