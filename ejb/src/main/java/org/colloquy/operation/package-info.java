/**
 * What operators do with runs and see of them. Right of recovery, left of scheduling. The one decision worth knowing:
 * who only looks reads everything that a page or an answer shows in one transaction, so that its parts agree.
 */
package org.colloquy.operation;
