package org.gan4j.api.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparableValueTest {
    @Test
    void notesItsUnitAndWhichOfTwoIsBetter() {
        assertThat(ComparableValue.highest("log-likelihood").in("nats").note()).isEqualTo("nats, higher is better");
        assertThat(ComparableValue.lowest("kernel-distance").note()).isEqualTo("lower is better");
        assertThat(ComparableValue.between("diversity").note()).isEmpty();
    }
}
