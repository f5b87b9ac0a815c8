package org.colloquy.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.JMSSecurityException;
import jakarta.jms.JMSSecurityRuntimeException;
import jakarta.jms.TextMessage;
import jakarta.resource.spi.ResourceAdapterInternalException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded broker, from outside by its port and from inside as listeners reach it. */
class EmbeddedBrokerTest {
    private static final int SIX_MEGABYTES = 6_000_000;
    private static final int PATIENCE_MILLIS = 20_000;

    @TempDir
    private Path folder;

    @Test
    void takesSixMegabytesOfTextByStompWhole() throws Exception {
        var settings = settings("127.0.0.1", null, null);
        var text = "ünï ☎ ".repeat(SIX_MEGABYTES / 10);
        var broker = EmbeddedBroker.start(settings);
        try (var stomp = Stomp.connect(settings.port(), null, null)) {
            stomp.send(Addresses.CONVERSATIONS, text);
            assertThat(receive(Addresses.CONVERSATIONS)).isEqualTo(text);
        } finally {
            broker.stop();
        }
    }

    @Test
    void keepsAConversationOverARestart() throws Exception {
        var settings = settings("127.0.0.1", null, null);
        var broker = EmbeddedBroker.start(settings);
        try (var stomp = Stomp.connect(settings.port(), null, null)) {
            stomp.send(Addresses.CONVERSATIONS, "{\"tenant\":\"a\"}");
        } finally {
            broker.stop();
        }
        broker = EmbeddedBroker.start(settings);
        try {
            assertThat(receive(Addresses.CONVERSATIONS)).isEqualTo("{\"tenant\":\"a\"}");
        } finally {
            broker.stop();
        }
    }

    @Test
    void refusesAMisspelledAddress() throws Exception {
        var settings = settings("127.0.0.1", null, null);
        var broker = EmbeddedBroker.start(settings);
        try (var stomp = Stomp.connect(settings.port(), null, null)) {
            assertThatThrownBy(() -> stomp.send("colloquy.conversation", "{}")).hasMessageContaining("ERROR");
        } finally {
            broker.stop();
        }
    }

    @Test
    void doesNotStartOnANetworkWithoutALogin() throws Exception {
        var settings = settings("0.0.0.0", null, null);
        assertThatThrownBy(() -> EmbeddedBroker.start(settings))
                .isInstanceOf(ResourceAdapterInternalException.class)
                .hasMessageContaining("COLLOQUY_BROKER_USER");
        assertThatThrownBy(() -> EmbeddedBroker.start(settings("0.0.0.0", "u", null)))
                .isInstanceOf(ResourceAdapterInternalException.class);
    }

    @Test
    void asksEverybodyForTheLoginOnceThereIsOne() throws Exception {
        var settings = settings("0.0.0.0", "feeder", "s3cret");
        var broker = EmbeddedBroker.start(settings);
        try {
            assertThatThrownBy(() -> Stomp.connect(settings.port(), null, null)).hasMessageContaining("ERROR");
            assertThatThrownBy(() -> Stomp.connect(settings.port(), "feeder", "S3cret"))
                    .hasMessageContaining("ERROR");
            assertThatThrownBy(() -> receive(Addresses.CONVERSATIONS))
                    .isInstanceOfAny(JMSSecurityRuntimeException.class, JMSSecurityException.class);
            try (var stomp = Stomp.connect(settings.port(), "feeder", "s3cret")) {
                stomp.send(Addresses.CONVERSATIONS, "{}");
            }
        } finally {
            broker.stop();
        }
    }

    @Test
    void namesThePortThatIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"))) {
            var settings = new BrokerSettings(null, "127.0.0.1", taken.getLocalPort(), null, null, folder);
            assertThatThrownBy(() -> EmbeddedBroker.start(settings))
                    .isInstanceOf(ResourceAdapterInternalException.class)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()));
        }
    }

    private static String receive(String queue) throws Exception {
        try (var factory = new ActiveMQConnectionFactory("vm://" + EmbeddedBroker.SERVER_ID);
                var context = factory.createContext()) {
            var message = (TextMessage)
                    context.createConsumer(context.createQueue(queue)).receive(PATIENCE_MILLIS);
            return message == null ? null : message.getText();
        }
    }

    private BrokerSettings settings(String address, String user, String password) throws Exception {
        try (var free = new ServerSocket(0)) {
            return new BrokerSettings(null, address, free.getLocalPort(), user, password, folder);
        }
    }
}
