package org.colloquy.web.demo.engine;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The demo engine's list of models. */
@WebServlet("/demo-engine/v1/models")
public class ModelsServlet extends HttpServlet {

    @Inject
    transient DemoEngine engine;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReplyWriter.write(engine.models(), response);
    }
}
