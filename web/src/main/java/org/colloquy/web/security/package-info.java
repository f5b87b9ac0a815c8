/**
 * Who asks, and whether he may come in. In front of everything else that is served. The one decision worth knowing: one
 * authentication mechanism tells who asks, one filter keeps the doors; rights are checked where something is done or
 * read (B13).
 */
package org.colloquy.web.security;
