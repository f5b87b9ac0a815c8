package org.colloquy.web.demo;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Starts and stops the demo with the application: only here is the path known under which the demo engine answers. */
@WebListener
public class DemoStart implements ServletContextListener {

    @Inject
    DemoLoader loader;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        loader.begin(event.getServletContext().getContextPath());
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        loader.stop();
    }
}
