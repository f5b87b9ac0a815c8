package org.colloquy.inference;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/** A request's body that knows whether it began to leave: until then the call cannot have cost anything (B7.5). */
final class SentBody extends HttpEntityWrapper {
    private boolean begun;

    SentBody(byte[] body) {
        super(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        begun = true;
        super.writeTo(out);
    }

    boolean begun() {
        return begun;
    }
}
