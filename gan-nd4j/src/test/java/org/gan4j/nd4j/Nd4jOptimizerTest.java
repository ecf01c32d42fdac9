package org.gan4j.nd4j;

import org.gan4j.testkit.backend.OptimizerContract;

final class Nd4jOptimizerTest extends Nd4jContractTest implements OptimizerContract {}
