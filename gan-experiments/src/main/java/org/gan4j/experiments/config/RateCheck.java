package org.gan4j.experiments.config;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.stream.LongStream;
import org.gan4j.api.optimizer.Adam;
import org.gan4j.api.optimizer.OptimizerSpec;
import org.gan4j.api.optimizer.OptimizerVisitor;
import org.gan4j.api.optimizer.Sgd;
import org.gan4j.api.rate.LinearRamp;
import org.gan4j.api.rate.Rate;
import org.gan4j.config.Place;
import org.gan4j.config.ReadValue;

/**
 * Whether an optimiser's rates are usable throughout a run, which lasts some number of iterations, and whether the learning rate
 * comes to the end of its ramp. They are tried at the first and the last, at all powers of two and at a hundred even steps
 * between.
 */
record RateCheck(long iterations) {
    private static final int STEPS = 100;
    private static final String RATE = "rate";
    private static final MathContext DIGITS = new MathContext(3);

    /** A quantity that changes over the iterations, and what it may be. */
    private record Quantity(Rate rate, String range, DoublePredicate allows) {
        /** In the arithmetic of the engines. */
        static Quantity learningRate(Rate rate) {
            return new Quantity(
                    rate, "0 or a positive number that a float can hold", x -> x >= 0 && Float.isFinite((float) x));
        }

        static Quantity momentum(Rate rate) {
            return new Quantity(rate, "in [0, 1)", x -> x >= 0 && x < 1);
        }
    }

    private static final class Quantities implements OptimizerVisitor<Map<String, Quantity>> {
        @Override
        public Map<String, Quantity> sgd(Sgd sgd) {
            final Map<String, Quantity> quantities = new LinkedHashMap<>();
            quantities.put(RATE, Quantity.learningRate(sgd.rate()));
            quantities.put("momentum", Quantity.momentum(sgd.momentum()));
            return quantities;
        }

        @Override
        public Map<String, Quantity> adam(Adam adam) {
            return Map.of(RATE, Quantity.learningRate(adam.rate()));
        }
    }

    void check(ReadValue<OptimizerSpec> optimizer) {
        final Map<String, Quantity> quantities = optimizer.value().accept(new Quantities());
        quantities.forEach(
                (field, quantity) -> check(field, quantity, optimizer.place().field(field)));
        checkRamp(quantities.get(RATE).rate(), optimizer.place().field(RATE));
    }

    private void checkRamp(Rate rate, Place place) {
        if (rate instanceof LinearRamp ramp && ramp.until() > iterations) {
            place.field("until")
                    .warning("until " + ramp.until() + " is more than iterations, " + iterations
                            + ": the learning rate ends at " + text(ramp.at(iterations)) + ", not at "
                            + text(ramp.to()));
        }
    }

    private static String text(double rate) {
        return new BigDecimal(rate, DIGITS).stripTrailingZeros().toPlainString();
    }

    private void check(String field, Quantity quantity, Place place) {
        tried().filter(iteration -> !quantity.allows().test(quantity.rate().at(iteration)))
                .findFirst()
                .ifPresent(iteration -> place.fault(field + " must be " + quantity.range() + "; at iteration "
                        + iteration + " it is " + quantity.rate().at(iteration)));
    }

    private LongStream tried() {
        final long last = iterations - 1;
        return LongStream.concat(
                        LongStream.concat(
                                LongStream.of(0, last), LongStream.iterate(1, n -> n > 0 && n < last, n -> 2 * n)),
                        LongStream.rangeClosed(1, STEPS).map(step -> (long) ((double) last / STEPS * step)))
                .sorted();
    }
}
