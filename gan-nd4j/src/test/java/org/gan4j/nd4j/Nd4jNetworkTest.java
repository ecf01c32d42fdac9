package org.gan4j.nd4j;

import org.gan4j.testkit.backend.NetworkContract;

final class Nd4jNetworkTest extends Nd4jContractTest implements NetworkContract {}
