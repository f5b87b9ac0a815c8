/**
 * The AI Assistant's Jobs room: the list, and one job with its four tabs. The one decision worth knowing: every tab is
 * an address, so a tab, its filters and an opened row can be sent to somebody else.
 */
package org.colloquy.web.jobs;
