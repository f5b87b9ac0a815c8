package org.colloquy.inference;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.colloquy.engine.EndpointGuard;

/**
 * Looks host names up and refuses those that mean a forbidden address. It stands where the connection is made, so that
 * what was judged is what is connected to, whatever the name meant a moment before.
 */
final class GuardedNames implements DnsResolver {
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = InetAddress.getAllByName(host);
        for (InetAddress address : all) {
            if (EndpointGuard.forbids(address)) {
                throw new ForbiddenAddress(host);
            }
        }
        return all;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
