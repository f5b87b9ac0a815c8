/**
 * Conversations: attributes, content, filters over them and the order in which history is scanned. Right of tenant.
 * The one decision worth knowing: a filter's verdict is a reason (the failing leaf and the actual value), not a boolean.
 */
package org.colloquy.conversation;
