package org.colloquy.dispatch;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSConnectionFactoryDefinition;
import jakarta.jms.JMSContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.colloquy.queue.Lane;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;

/**
 * Rings by messages that are not durable and live for some seconds: the feeder repairs a lost one. While the broker is
 * away the breaker leaves ringing to the feeder at once, so that intake by REST is not slowed down.
 */
@ApplicationScoped
@JMSConnectionFactoryDefinition(
        name = "java:app/jms/colloquy",
        interfaceName = "jakarta.jms.ConnectionFactory",
        resourceAdapter = "artemis-ra",
        transactional = false,
        minPoolSize = 4,
        maxPoolSize = 64)
public class JmsWorkQueue implements WorkQueue {
    private static final Logger LOG = System.getLogger(JmsWorkQueue.class.getName());
    private static final long LIVES_MILLIS = 10_000;

    @Resource(lookup = "java:app/jms/colloquy")
    private ConnectionFactory factory;

    @Override
    @CircuitBreaker(requestVolumeThreshold = 8, delay = 2000)
    @Fallback(fallbackMethod = "leaveToFeeder")
    public void ring(Lane lane, long hint) {
        try (JMSContext context = factory.createContext()) {
            context.createProducer()
                    .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                    .setTimeToLive(LIVES_MILLIS)
                    .send(context.createQueue(Addresses.bells(lane)), Long.toString(hint));
        }
    }

    void leaveToFeeder(Lane lane, long hint) {
        LOG.log(Level.DEBUG, "bell not rung, left to the feeder lane={0} record={1}", lane, Long.toString(hint));
    }
}
