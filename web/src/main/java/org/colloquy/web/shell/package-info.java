/**
 * What every page stands in: the address of a page and of its neighbours, words, times, and who is looking. Knows
 * nothing of the rooms. The one decision worth knowing: the address is the state of a page, so that a link, the Back
 * button and the refresh of a live page all show the same.
 */
package org.colloquy.web.shell;
