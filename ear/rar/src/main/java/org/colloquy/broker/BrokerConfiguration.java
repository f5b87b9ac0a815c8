package org.colloquy.broker;

import jakarta.resource.spi.ResourceAdapterInternalException;
import java.util.HashMap;
import java.util.Map;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMAcceptorFactory;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptorFactory;
import org.apache.activemq.artemis.core.server.JournalType;

/** The embedded broker's settings but for its addresses: a small broker in a process that has other things to do. */
final class BrokerConfiguration {
    private static final String CONNECTION_TTL_MILLIS = String.valueOf(24L * 60 * 60 * 1000);
    private static final int MIB = 1024 * 1024;

    /**
     * Nanoseconds that the journal waits for more records before it syncs. Ten times shorter than the default: a single
     * producer is four times as fast, and many producers fill the buffer before it runs out.
     */
    private static final int JOURNAL_WAIT = 300_000;

    private static final int SMALLEST_FREE_DISK = 64 * MIB;

    private BrokerConfiguration() {}

    static Configuration of(BrokerSettings settings, boolean open) throws ResourceAdapterInternalException {
        var configuration = new ConfigurationImpl();
        configuration.setName("colloquy");
        configuration.setSecurityEnabled(!open);
        configuration.setJMXManagementEnabled(false);
        // Messages beyond this lie on disk only.
        configuration.setGlobalMaxSize(64L * MIB);
        store(configuration, settings);
        configuration.addAcceptorConfiguration(inside());
        configuration.addAcceptorConfiguration(outside(settings));
        try {
            Addresses.addTo(configuration);
        } catch (Exception e) {
            throw new ResourceAdapterInternalException("The broker's addresses cannot be declared", e);
        }
        return configuration;
    }

    private static void store(ConfigurationImpl configuration, BrokerSettings settings) {
        var folder = settings.folder().toAbsolutePath();
        configuration.setBindingsDirectory(folder.resolve("bindings").toString());
        configuration.setJournalDirectory(folder.resolve("journal").toString());
        configuration.setPagingDirectory(folder.resolve("paging").toString());
        configuration.setLargeMessagesDirectory(folder.resolve("large-messages").toString());
        configuration.setJournalType(JournalType.NIO);
        configuration.setJournalBufferTimeout_NIO(JOURNAL_WAIT);
        configuration.setJournalPoolFiles(4);
        // By bytes left and not by percent used: a full disk blocks producers, a large one does not.
        configuration.setMaxDiskUsage(-1);
        configuration.setMinDiskFree(SMALLEST_FREE_DISK);
    }

    private static TransportConfiguration inside() {
        return new TransportConfiguration(
                InVMAcceptorFactory.class.getName(), Map.of("serverId", EmbeddedBroker.SERVER_ID), "inside");
    }

    private static TransportConfiguration outside(BrokerSettings settings) {
        var parameters = new HashMap<String, Object>();
        parameters.put("host", settings.bindAddress());
        parameters.put("port", settings.port());
        parameters.put("protocols", "CORE,AMQP,STOMP");
        // A subscriber that sends no heart-beats is not dead because nothing happens for a minute; TCP tells of dead
        // ones.
        parameters.put("connectionTtl", CONNECTION_TTL_MILLIS);
        // By default a STOMP subscriber that acknowledges late is given 10 KiB and then nothing more.
        parameters.put("stompConsumerWindowSize", -1);
        parameters.put("remotingThreads", 2);
        return new TransportConfiguration(NettyAcceptorFactory.class.getName(), parameters, "outside");
    }
}
