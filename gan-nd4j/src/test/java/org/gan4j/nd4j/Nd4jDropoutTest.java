package org.gan4j.nd4j;

import org.gan4j.testkit.backend.DropoutContract;

final class Nd4jDropoutTest extends Nd4jContractTest implements DropoutContract {}
