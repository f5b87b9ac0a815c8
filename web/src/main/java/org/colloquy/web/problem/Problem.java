package org.colloquy.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.colloquy.storage.BadInput;
import org.colloquy.storage.Json;

/**
 * Why a request was refused (RFC 9457).
 *
 * @param title the kind of refusal
 * @param status of HTTP
 * @param detail what was wrong with this request; never anything internal
 * @param errors each place and what is wrong there, for bad input; null otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String title, int status, String detail, List<BadInput.Problem> errors) {
    /** Its media type. */
    public static final String TYPE = "application/problem+json";

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad input"),
            Map.entry(401, "Not signed in"),
            Map.entry(403, "Not allowed"),
            Map.entry(404, "Not found"),
            Map.entry(405, "Method not allowed"),
            Map.entry(406, "Not acceptable"),
            Map.entry(409, "Conflict"),
            Map.entry(413, "Too large"),
            Map.entry(415, "Unsupported media type"),
            Map.entry(422, "Nothing to do"),
            Map.entry(500, "Internal error"),
            Map.entry(501, "Not implemented"),
            Map.entry(503, "Not available"));

    /** A refusal by its status of HTTP. */
    public static Problem of(int status, String detail) {
        return new Problem(TITLES.getOrDefault(status, "Refused"), status, detail, null);
    }

    /** Bad input, with each of its places. */
    public static Problem of(BadInput refused) {
        return new Problem(TITLES.get(400), 400, refused.getMessage(), refused.problems());
    }

    /** Answers a request with it. */
    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(TYPE);
        response.getOutputStream().write(Json.MAPPER.writeValueAsBytes(this));
    }
}
