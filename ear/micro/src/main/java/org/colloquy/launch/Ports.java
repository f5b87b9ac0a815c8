package org.colloquy.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of this machine. */
final class Ports {
    private Ports() {}

    /** A port that was free a moment ago. */
    static int free() throws CannotStart {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("No free port on this machine", e);
        }
    }

    /** The server would start without HTTP and say so only in its log. */
    static void mustBeFree(InetAddress address, int port) throws CannotStart {
        try (var socket = new ServerSocket()) {
            // As the server does it: connections of a former life that are still closing don't count.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new CannotStart(
                    "Port " + port + " of " + address.getHostAddress()
                            + " is taken or not ours to take: choose another with --port N",
                    e);
        }
    }
}
