/**
 * Who changed what, with before and after. Right of usage. The one decision worth knowing: append-only, and secrets are
 * masked before they come here (B13).
 */
package org.colloquy.audit;
