package org.gan4j.experiments.config;

import java.util.Optional;
import org.gan4j.api.network.NetworkSpec;

/** An experiment's networks, those whose layers are known and fit one another. */
record Networks(Optional<NetworkSpec> generator, Optional<NetworkSpec> discriminator) {}
