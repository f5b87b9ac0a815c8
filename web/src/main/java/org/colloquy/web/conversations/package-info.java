/**
 * The Conversations room: the list, and one conversation with its values and the reason for every one that is missing.
 * The one decision worth knowing: a reason is a sentence of the bundle by the name of the reason, so that no reason can
 * be shown that nobody put into words.
 */
package org.colloquy.web.conversations;
