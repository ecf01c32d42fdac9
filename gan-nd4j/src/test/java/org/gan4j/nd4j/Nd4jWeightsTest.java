package org.gan4j.nd4j;

import org.gan4j.testkit.backend.WeightsContract;

final class Nd4jWeightsTest extends Nd4jContractTest implements WeightsContract {}
