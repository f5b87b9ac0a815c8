package org.colloquy.execution;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.colloquy.dispatch.Addresses;
import org.colloquy.queue.Lane;
import org.colloquy.settings.Node;

/** Hears the bells of the live lane. A bell that finds nothing due is dropped (B1.2). */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "resourceAdapter", propertyValue = "artemis-ra"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "destination", propertyValue = Addresses.LIVE_BELLS),
            @ActivationConfigProperty(propertyName = "useJNDI", propertyValue = "false"),
            @ActivationConfigProperty(
                    propertyName = "maxSession",
                    propertyValue = "${MPCONFIG=colloquy.live.concurrency}"),
            @ActivationConfigProperty(propertyName = "setupAttempts", propertyValue = "-1"),
            @ActivationConfigProperty(propertyName = "setupInterval", propertyValue = "1000")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LiveListener implements MessageListener {
    @Inject
    private Execution execution;

    @Inject
    private Node node;

    @Override
    public void onMessage(Message bell) {
        if (node.isRegistered()) {
            execution.runNext(Lane.LIVE);
        }
    }
}
