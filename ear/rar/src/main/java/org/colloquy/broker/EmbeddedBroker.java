package org.colloquy.broker;

import jakarta.resource.spi.ResourceAdapterInternalException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.impl.ActiveMQServerImpl;

/** The broker inside this process. Its data lies in the folder {@code broker} of the data folder. */
final class EmbeddedBroker {
    /** Its number among the brokers of this process: there is one. */
    static final int SERVER_ID = 0;

    private static final Logger LOG = Logger.getLogger(EmbeddedBroker.class.getName());

    private final ActiveMQServer server;

    private EmbeddedBroker(ActiveMQServer server) {
        this.server = server;
    }

    /**
     * @return the broker, which has taken its port
     * @throws ResourceAdapterInternalException if it would be open to a network without a login, or cannot start
     */
    static EmbeddedBroker start(BrokerSettings settings) throws ResourceAdapterInternalException {
        var open = settings.isLoopback();
        if (!open && !settings.hasLogin()) {
            throw new ResourceAdapterInternalException("The broker would listen on " + settings.bindAddress()
                    + " without a login: set COLLOQUY_BROKER_USER and COLLOQUY_BROKER_PASSWORD");
        }
        var configuration = BrokerConfiguration.of(settings, !settings.hasLogin());
        var server = new ActiveMQServerImpl(configuration, new OneLogin(settings.user(), settings.password()));
        startOrExplain(server, settings);
        LOG.info("Embedded broker started at=" + settings.bindAddress() + ":" + settings.port());
        return new EmbeddedBroker(server);
    }

    void stop() {
        try {
            server.stop();
            LOG.info("Embedded broker stopped");
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Embedded broker did not stop cleanly", e);
        }
    }

    /** The server itself only logs what hinders it, and stays passive. */
    private static void startOrExplain(ActiveMQServer server, BrokerSettings settings)
            throws ResourceAdapterInternalException {
        var failure = new AtomicReference<Throwable>();
        server.registerActivationFailureListener(failure::set);
        try {
            server.start();
        } catch (Exception e) {
            failure.set(e);
        }
        if (failure.get() != null || !server.isActive()) {
            throw new ResourceAdapterInternalException(
                    "The embedded broker cannot start at " + settings.bindAddress() + ":" + settings.port()
                            + " (another port by COLLOQUY_BROKER_PORT): " + failure.get(),
                    failure.get());
        }
    }
}
