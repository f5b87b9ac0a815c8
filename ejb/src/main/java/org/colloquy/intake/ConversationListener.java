package org.colloquy.intake;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.TextMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import org.colloquy.dispatch.Addresses;
import org.colloquy.dispatch.JmsOutbox;
import org.colloquy.settings.Node;
import org.colloquy.storage.BadInput;

/**
 * Takes conversation messages in. Runs without a JMS transaction: the message is acknowledged when this returns, and
 * delivered again when it throws, endlessly, so that a database that is away never costs a message (B1.3).
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "resourceAdapter", propertyValue = "artemis-ra"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "destination", propertyValue = Addresses.CONVERSATIONS),
            @ActivationConfigProperty(propertyName = "useJNDI", propertyValue = "false"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "24"),
            @ActivationConfigProperty(propertyName = "setupAttempts", propertyValue = "-1"),
            @ActivationConfigProperty(propertyName = "setupInterval", propertyValue = "1000")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConversationListener implements MessageListener {
    private static final Logger LOG = System.getLogger(ConversationListener.class.getName());

    /** Unexpected failures of one message, with a healthy database, after which the message itself is to blame. */
    private static final int TRIES = 3;

    @Inject
    private IntakeDoor door;

    @Inject
    private Intake intake;

    @Inject
    private JmsOutbox outbox;

    @Inject
    private InstantSource clock;

    @Inject
    private Node node;

    @Override
    public void onMessage(Message message) {
        if (!node.isRegistered()) {
            throw new IllegalStateException("the schema is not ready yet; the message comes again");
        }
        try {
            door.accept(EventReader.read(text(message), clock.instant()));
        } catch (BadInput e) {
            outbox.refuse(message, e.getMessage());
        } catch (JMSException e) {
            outbox.refuse(message, "neither a text message nor bytes");
        } catch (RuntimeException e) {
            judge(message, e);
        }
    }

    private static String text(Message message) throws JMSException {
        if (message instanceof TextMessage text) {
            return text.getText() == null ? "" : text.getText();
        }
        byte[] body = message.getBody(byte[].class);
        return EventReader.text(body == null ? new byte[0] : body);
    }

    /** With the database away the message comes again; with the database well, three times are enough. */
    private void judge(Message message, RuntimeException failure) {
        if (deliveries(message) < TRIES || !databaseAnswers()) {
            throw failure;
        }
        LOG.log(Level.ERROR, "message refused after unexpected failures", failure);
        outbox.refuse(message, "unexpected " + failure.getClass().getSimpleName() + " after " + TRIES + " tries");
    }

    private static int deliveries(Message message) {
        try {
            return message.getIntProperty("JMSXDeliveryCount");
        } catch (JMSException e) {
            return 1;
        }
    }

    private boolean databaseAnswers() {
        try {
            return intake.ready();
        } catch (RuntimeException e) {
            return false;
        }
    }
}
