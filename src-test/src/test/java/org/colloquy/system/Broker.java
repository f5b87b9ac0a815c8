package org.colloquy.system;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.util.Optional;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** The product's JMS door, as a platform around it uses it. For one thread. */
final class Broker implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 60_000;

    private final ActiveMQConnectionFactory factory;
    private final Connection connection;
    private final Session session;
    private final MessageProducer conversations;
    private final MessageConsumer results;

    Broker(Product product) throws JMSException {
        factory = new ActiveMQConnectionFactory(product.brokerAddress());
        connection = factory.createConnection();
        session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        conversations = session.createProducer(session.createQueue("colloquy.conversations"));
        results = session.createConsumer(session.createTopic("colloquy.results"));
        connection.start();
    }

    void send(String text) throws JMSException {
        conversations.send(session.createTextMessage(text));
    }

    /** The next result of a conversation since this connection began. */
    Optional<TextMessage> result(Conversation conversation) throws JMSException {
        return next(results, "\"" + conversation.externalId() + "\"");
    }

    /** The next invalid message that contains a word. */
    Optional<TextMessage> invalid(String word) throws JMSException {
        try (var consumer = session.createConsumer(session.createQueue("colloquy.conversations.invalid"))) {
            return next(consumer, word);
        }
    }

    private static Optional<TextMessage> next(MessageConsumer consumer, String word) throws JMSException {
        while (consumer.receive(PATIENCE_MILLIS) instanceof TextMessage message) {
            if (message.getText().contains(word)) {
                return Optional.of(message);
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws JMSException {
        connection.close();
        factory.close();
    }
}
