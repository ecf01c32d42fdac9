package org.gan4j.nd4j;

import org.gan4j.testkit.backend.LayerContract;

final class Nd4jLayerTest extends Nd4jContractTest implements LayerContract {}
