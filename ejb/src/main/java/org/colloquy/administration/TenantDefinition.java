package org.colloquy.administration;

import java.util.List;
import org.colloquy.tenant.TenantSettings;

/** A tenant as the document brings it: what is replaced whole, and the switches that are merged by task. */
record TenantDefinition(TenantSettings settings, List<Entry<ActivationSettings>> activations) {}
