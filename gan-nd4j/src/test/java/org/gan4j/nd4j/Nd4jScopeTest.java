package org.gan4j.nd4j;

import org.gan4j.testkit.backend.ScopeContract;

final class Nd4jScopeTest extends Nd4jContractTest implements ScopeContract {}
