package org.gan4j.experiments.config;

import java.util.Optional;
import java.util.function.Function;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.config.ReadValue;
import org.gan4j.spec.FieldException;

/** What is known of an experiment's data before it is loaded. */
record DataFacts(Optional<Shape> shape, Optional<DataOutline> outline) {
    /** Reports data whose files are missing or cannot be what they should be. */
    static DataFacts of(Optional<ReadValue<DataSpec>> data) {
        final Optional<Shape> shape = data.flatMap(part -> ask(part, DataSpec::shape));
        return new DataFacts(
                shape,
                shape.isEmpty()
                        ? Optional.empty()
                        : data.flatMap(part -> ask(part, DataSpec::outline)).flatMap(Function.identity()));
    }

    private static <T> Optional<T> ask(ReadValue<DataSpec> data, Function<DataSpec, T> question) {
        try {
            return Optional.of(question.apply(data.value()));
        } catch (DataException e) {
            data.place().fault(e.getMessage());
            return Optional.empty();
        } catch (FieldException e) {
            data.place().field(e.field()).fault(e.getMessage());
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            data.place().fault(e.getMessage());
            return Optional.empty();
        }
    }
}
