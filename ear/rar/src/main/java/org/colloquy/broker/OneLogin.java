package org.colloquy.broker;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager;

/** One user who may do everything. Compared in constant time. */
final class OneLogin implements ActiveMQSecurityManager {
    private final byte[] user;
    private final byte[] password;

    OneLogin(String user, String password) {
        this.user = bytes(user);
        this.password = bytes(password);
    }

    @Override
    public boolean validateUser(String givenUser, String givenPassword) {
        if (givenUser == null || givenPassword == null) {
            return false;
        }
        return MessageDigest.isEqual(user, bytes(givenUser)) & MessageDigest.isEqual(password, bytes(givenPassword));
    }

    @Override
    public boolean validateUserAndRole(String givenUser, String givenPassword, Set<Role> roles, CheckType checkType) {
        return validateUser(givenUser, givenPassword);
    }

    private static byte[] bytes(String text) {
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }
}
