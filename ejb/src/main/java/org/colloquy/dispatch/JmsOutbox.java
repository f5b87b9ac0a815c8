package org.colloquy.dispatch;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.colloquy.record.Outbox;
import org.colloquy.settings.Node;
import org.colloquy.storage.Ids;

/**
 * Sends what must reach others: events from rows that were written with a settlement, after its commit and at least
 * once, and messages that could not be taken in, whole, to the invalid queue.
 */
@ApplicationScoped
public class JmsOutbox {
    private static final int AT_ONCE = 500;
    private static final int ERROR_MOST = 2000;
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(30);

    @Resource(lookup = "java:app/jms/colloquy")
    private ConnectionFactory factory;

    @Inject
    private OutboxRows rows;

    @Inject
    private Node node;

    @Inject
    private InstantSource clock;

    /** Sends all events that wait; how many were sent. */
    public int flush() {
        int sent = 0;
        List<Outbox.Message> batch = peek();
        while (!batch.isEmpty()) {
            send(batch);
            rows.drop(batch.stream().map(Outbox.Message::id).toList());
            sent += batch.size();
            batch = batch.size() < AT_ONCE ? List.of() : peek();
        }
        return sent;
    }

    private List<Outbox.Message> peek() {
        return rows.peek(node.number(), Ids.floor(clock.instant().minus(LEFT_BEHIND)), AT_ONCE);
    }

    private void send(List<Outbox.Message> batch) {
        try (JMSContext context = factory.createContext()) {
            JMSProducer producer = context.createProducer();
            for (Outbox.Message message : batch) {
                producer.clearProperties();
                if (message.tenant() != null) {
                    producer.setProperty(Addresses.TENANT_PROPERTY, message.tenant());
                }
                producer.send(context.createTopic(message.address()), message.body());
            }
        }
    }

    /**
     * Sends a message that could not be taken in to the invalid queue, as it came.
     *
     * @param error what is wrong and where; never content
     */
    public void refuse(Message message, String error) {
        try (JMSContext context = factory.createContext()) {
            context.createProducer()
                    .setProperty(
                            Addresses.ERROR_PROPERTY,
                            error.length() <= ERROR_MOST ? error : error.substring(0, ERROR_MOST))
                    .send(context.createQueue(Addresses.INVALID), copy(context, message));
        } catch (JMSException e) {
            throw new IllegalStateException("the message cannot be read for the invalid queue", e);
        }
    }

    /** Messages of other kinds than text and bytes go on as they are: there is nothing to read them by. */
    private static Message copy(JMSContext context, Message message) throws JMSException {
        if (message instanceof TextMessage text) {
            return context.createTextMessage(text.getText());
        }
        if (message.isBodyAssignableTo(byte[].class)) {
            return bytes(context, message.getBody(byte[].class));
        }
        message.clearProperties();
        return message;
    }

    private static Message bytes(JMSContext context, byte[] body) throws JMSException {
        var copy = context.createBytesMessage();
        copy.writeBytes(body == null ? new byte[0] : body);
        return copy;
    }
}
