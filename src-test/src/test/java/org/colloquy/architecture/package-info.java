/**
 * The laws of the architecture as tests. Each law is a rule that takes the root of the packages it looks at, so that the
 * same rule judges the product and, in a test of its own, classes under {@code fixture} that break it: a rule that
 * nothing can break would go unnoticed.
 */
package org.colloquy.architecture;
