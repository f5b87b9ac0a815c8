/** The faces: pages and REST, thin over the use cases of the verbs. */
package org.colloquy.web;
