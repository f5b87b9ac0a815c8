package org.colloquy.settings;

import java.util.Optional;

/**
 * Who may sign in before anybody was made a user. Prints without its secrets.
 *
 * @param user name of the first administrator
 * @param password his password; absent: generated and printed once
 * @param reset whether his password is set anew and his lock taken off at this start
 * @param apiToken a bearer token with the administrator's rights, for automation; absent: none
 */
public record AdministratorSettings(String user, Optional<String> password, boolean reset, Optional<String> apiToken) {
    static AdministratorSettings read(Variables from) {
        return new AdministratorSettings(
                from.text("COLLOQUY_ADMIN_USER").orElse("admin"),
                from.text("COLLOQUY_ADMIN_PASSWORD"),
                from.flag("COLLOQUY_RESET_ADMIN", false),
                from.text("COLLOQUY_API_TOKEN"));
    }

    @Override
    public String toString() {
        return "AdministratorSettings[user=" + user + ", reset=" + reset + "]";
    }
}
