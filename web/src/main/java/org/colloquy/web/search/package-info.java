/** The search in the top bar: straight to a conversation, a run, a record or a job. */
package org.colloquy.web.search;
