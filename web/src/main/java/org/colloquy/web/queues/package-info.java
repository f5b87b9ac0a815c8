/** The Processing Queues room: which conversations may be analysed, and how many of them wait. */
package org.colloquy.web.queues;
