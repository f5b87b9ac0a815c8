/**
 * Who may sign in, and with which rights. Right of tenant and left of everything else, because rights decide what is read
 * everywhere; knows only storage and tenant. The one decision worth knowing: an attempt to sign in is counted before the
 * password is looked at, so that many at once cannot try more often than one after another (B13).
 */
package org.colloquy.access;
