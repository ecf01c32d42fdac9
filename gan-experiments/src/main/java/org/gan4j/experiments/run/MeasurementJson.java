package org.gan4j.experiments.run;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.gan4j.api.metric.Curve;
import org.gan4j.api.metric.Measurement;

/** A measurement for programs: values, curves and warnings, those that there are; a number that is not finite is null. */
public record MeasurementJson(Measurement measured) {
    public void addTo(ObjectNode json) {
        final ObjectNode values = json.putObject("values");
        measured.values().forEach((name, value) -> values.put(name, finite(value)));
        if (!measured.curves().isEmpty()) {
            final ArrayNode curves = json.putArray("curves");
            measured.curves().forEach(curve -> write(curve, curves.addObject()));
        }
        if (!measured.warnings().isEmpty()) {
            measured.warnings().forEach(json.putArray("warnings")::add);
        }
    }

    private static void write(Curve curve, ObjectNode json) {
        final ArrayNode arguments = json.putArray(curve.argument());
        final ArrayNode values = json.putArray(curve.value());
        for (final Curve.Point point : curve.points()) {
            arguments.add(finite(point.x()));
            values.add(finite(point.y()));
        }
    }

    private static Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
