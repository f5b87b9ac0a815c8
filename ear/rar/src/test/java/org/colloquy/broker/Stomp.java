package org.colloquy.broker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A producer that speaks STOMP 1.2, as a script of somebody else's would. */
final class Stomp implements Closeable {
    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    private Stomp(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = new BufferedOutputStream(socket.getOutputStream());
    }

    static Stomp connect(int port, String user, String password) throws IOException {
        var stomp = new Stomp(new Socket("127.0.0.1", port));
        stomp.socket.setSoTimeout(PATIENCE_MILLIS);
        var login = user == null ? "" : "login:" + user + "\npasscode:" + password + "\n";
        stomp.frame("CONNECT\naccept-version:1.2\nhost:localhost\n" + login + "\n", "");
        stomp.expect("CONNECTED");
        return stomp;
    }

    /** Returns when the broker has it for good. */
    void send(String queue, String text) throws IOException {
        frame(
                "SEND\ndestination:" + queue + "\ndestination-type:ANYCAST\npersistent:true\nreceipt:r1\n"
                        + "content-type:text/plain;charset=utf-8\n\n",
                text);
        expect("RECEIPT");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void frame(String head, String body) throws IOException {
        out.write(head.getBytes(StandardCharsets.UTF_8));
        out.write(body.getBytes(StandardCharsets.UTF_8));
        out.write(0);
        out.flush();
    }

    private void expect(String command) throws IOException {
        var frame = new ByteArrayOutputStream();
        int octet = in.read();
        while (octet > 0 || frame.size() == 0) {
            if (octet < 0) {
                throw new EOFException("closed: ERROR");
            }
            if (octet > 0 && !(frame.size() == 0 && octet == '\n')) {
                frame.write(octet);
            }
            octet = in.read();
        }
        var text = frame.toString(StandardCharsets.UTF_8);
        if (!text.startsWith(command)) {
            throw new IOException(text);
        }
    }
}
