package org.gan4j.nd4j;

import org.gan4j.testkit.backend.GameContract;

final class Nd4jGameTest extends Nd4jContractTest implements GameContract {}
