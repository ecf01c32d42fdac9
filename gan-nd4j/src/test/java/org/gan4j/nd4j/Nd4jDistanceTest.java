package org.gan4j.nd4j;

import org.gan4j.testkit.backend.DistanceContract;

final class Nd4jDistanceTest extends Nd4jContractTest implements DistanceContract {}
