/** The only readers of the deployment's settings. Every other package gets typed values from here. */
package org.colloquy.settings;
