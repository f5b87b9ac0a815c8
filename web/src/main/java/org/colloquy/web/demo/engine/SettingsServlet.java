package org.colloquy.web.demo.engine;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Latency and faults of the demo engine: read and changed by an administrator only. */
@WebServlet("/demo-engine/settings")
@ServletSecurity(@HttpConstraint(rolesAllowed = Access.ADMINISTRATOR))
public class SettingsServlet extends HttpServlet {

    @Inject
    transient DemoEngine engine;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReplyWriter.write(Reply.of(SettingsDocument.write(engine.settings())), response);
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReplyWriter.write(changed(request), response);
    }

    private Reply changed(HttpServletRequest request) throws IOException {
        try {
            return Reply.of(SettingsDocument.write(engine.change(RequestBody.read(request))));
        } catch (RejectedRequest e) {
            return e.reply();
        }
    }
}
