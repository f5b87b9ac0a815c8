package org.colloquy.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.colloquy.intake.Intake;
import org.colloquy.settings.CurrentDefinitions;
import org.colloquy.settings.Node;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready: the schema is there, the database answers and the definitions are read. */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {
    private static final Logger LOG = System.getLogger(ReadyCheck.class.getName());

    @Inject
    private Node node;

    @Inject
    private Intake intake;

    @Inject
    private CurrentDefinitions definitions;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("database");
        if (!node.isRegistered()) {
            return answer.down().withData("waits", "schema").build();
        }
        return answer.status(answers()).build();
    }

    /** What is wrong stands in the log: the answer is open to strangers. */
    private boolean answers() {
        try {
            return intake.ready() && definitions.get() != null;
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "not ready", e);
            return false;
        }
    }
}
