package org.gan4j.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gan4j.api.metric.Curve;
import org.gan4j.api.metric.Measurement;
import org.junit.jupiter.api.Test;

class MeasurementJsonTest {
    @Test
    void hasValuesCurvesAndWarnings() {
        final Curve curve = new Curve(
                Curve.Kind.OTHER,
                "sigma",
                "nats",
                List.of(new Curve.Point(0.1, Double.NEGATIVE_INFINITY), new Curve.Point(0.2, -3)));

        assertThat(json(new Measurement(
                        Map.of("sigma", 0.2), Optional.empty(), List.of(curve), List.of("at the edge"))))
                .hasToString("{\"metric\":\"m\",\"values\":{\"sigma\":0.2},"
                        + "\"curves\":[{\"sigma\":[0.1,0.2],\"nats\":[null,-3.0]}],\"warnings\":[\"at the edge\"]}");
    }

    @Test
    void leavesOutWhatThereIsNot() {
        assertThat(json(new Measurement(Map.of("none", Double.NaN))))
                .hasToString("{\"metric\":\"m\",\"values\":{\"none\":null}}");
    }

    private static ObjectNode json(Measurement measured) {
        final ObjectNode json = JsonNodeFactory.instance.objectNode().put("metric", "m");
        new MeasurementJson(measured).addTo(json);
        return json;
    }
}
