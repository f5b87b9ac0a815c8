package org.colloquy.inference;

import java.net.UnknownHostException;

/** A host name means an address that no engine may be at (B13). */
final class ForbiddenAddress extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    ForbiddenAddress(String host) {
        super(host + " is a link-local or metadata address");
    }
}
