package org.colloquy.broker;

import jakarta.resource.spi.BootstrapContext;
import jakarta.resource.spi.ResourceAdapterInternalException;
import java.net.URI;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMConnectorFactory;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyConnectorFactory;
import org.apache.activemq.artemis.ra.ActiveMQResourceAdapter;

/**
 * The resource adapter {@code artemis-ra}. Without {@code colloquy.broker.url} it starts the embedded broker before the
 * first listener and stops it after the last one; with it, it connects there.
 */
public class BrokerAdapter extends ActiveMQResourceAdapter {
    private static final long serialVersionUID = 1L;

    /** Held for good: a logger that nobody holds is collected, and its level with it. */
    private static final Logger AUDIT = Logger.getLogger("org.apache.activemq.audit");

    /** Grows as needed: the default of eight threads a core caps all listeners of a node together. */
    private static final int UNBOUNDED = -1;

    private static final int TIMER_THREADS = 2;
    private static final int FLOW_CONTROL_THREADS = 2;

    private transient EmbeddedBroker broker;

    @Override
    public void start(BootstrapContext context) throws ResourceAdapterInternalException {
        // One line a connection otherwise.
        AUDIT.setLevel(Level.OFF);
        ActiveMQClient.setGlobalThreadPoolProperties(UNBOUNDED, TIMER_THREADS, FLOW_CONTROL_THREADS);
        var settings = BrokerSettings.read();
        if (settings.isEmbedded()) {
            broker = EmbeddedBroker.start(settings);
            setConnectorClassName(InVMConnectorFactory.class.getName());
            setConnectionParameters("serverId=" + EmbeddedBroker.SERVER_ID);
        } else {
            connectTo(URI.create(settings.url()));
        }
        if (settings.hasLogin()) {
            setUserName(settings.user());
            setPassword(settings.password());
        }
        super.start(context);
    }

    @Override
    public void stop() {
        super.stop();
        if (broker != null) {
            broker.stop();
        }
    }

    private void connectTo(URI url) {
        setConnectorClassName(NettyConnectorFactory.class.getName());
        var port = url.getPort() < 0 ? BrokerSettings.DEFAULT_PORT : url.getPort();
        setConnectionParameters("host=" + url.getHost() + ";port=" + port);
    }
}
