/**
 * Who owns conversations, and who may see what. Left of everything that belongs to a tenant. The one decision worth
 * knowing: every read that serves a person takes an {@link org.colloquy.tenant.AccessScope}, and what is outside it
 * does not exist for him (B13).
 */
package org.colloquy.tenant;
