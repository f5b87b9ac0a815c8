package org.colloquy.recovery;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import org.colloquy.dispatch.LanePermits;
import org.colloquy.storage.SchemaReady;

/**
 * Brings work to an end before the process stops: no record is begun any more, those in work are settled. What is still
 * in work when the time is up is found again by its lease (B2.5). A management bean, because that is what launcher and
 * application share across class loaders.
 */
@ApplicationScoped
public class Drainage implements Draining {
    private static final Logger LOG = System.getLogger(Drainage.class.getName());
    private static final String NAME = "org.colloquy:type=Drain";

    @Inject
    private LanePermits permits;

    void offer(@Observes SchemaReady ready) throws JMException {
        ObjectName name = new ObjectName(NAME);
        if (!ManagementFactory.getPlatformMBeanServer().isRegistered(name)) {
            ManagementFactory.getPlatformMBeanServer().registerMBean(new StandardMBean(this, Draining.class), name);
        }
    }

    @Override
    public void drain(long mostMillis) {
        Thread caller = Thread.currentThread();
        ClassLoader before = caller.getContextClassLoader();
        // The beans behind the proxies are found by it, and the caller comes from outside of the application.
        caller.setContextClassLoader(Drainage.class.getClassLoader());
        try {
            comeToAnEnd(mostMillis);
        } finally {
            caller.setContextClassLoader(before);
        }
    }

    private void comeToAnEnd(long mostMillis) {
        LOG.log(Level.INFO, "Draining inWork={0}", permits.busy());
        permits.drain();
        boolean idle = permits.awaitIdle(Duration.ofMillis(mostMillis));
        LOG.log(Level.INFO, idle ? "Drained" : "Not drained in time inWork={0}", permits.busy());
    }

    @PreDestroy
    void withdraw() {
        try {
            ManagementFactory.getPlatformMBeanServer().unregisterMBean(new ObjectName(NAME));
        } catch (JMException e) {
            LOG.log(Level.DEBUG, "nothing to withdraw reason={0}", e.toString());
        }
    }
}
