package org.gan4j.metrics.classifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.gan4j.api.init.Constant;
import org.gan4j.api.init.Initializer;
import org.gan4j.api.layer.LayerSpec;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.TypeName;

/**
 * What of a classifier's JSON it takes to use it.
 *
 * @param input the shape of an example
 * @param sha256 of the file of the weights, in hexadecimal
 */
record Description(
        String name, List<String> classes, Shape input, double testAccuracy, String sha256, Training training) {
    /** @param layers of the network */
    record Training(List<LayerSpec> layers) {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(LayerSpec.class, NamedByType.class)
            .addMixIn(Shape.class, ListOfDimensions.class)
            .registerSubtypes(Arrays.stream(LayerSpec.class.getPermittedSubclasses())
                    .map(layer -> new NamedType(
                            layer, layer.getAnnotation(TypeName.class).value()))
                    .toArray(NamedType[]::new))
            .addModule(new SimpleModule().addDeserializer(Initializer.class, new ToBeOverwritten()))
            .build();

    /** @throws IOException if it is no description, or one of a layer that there is not */
    static Description read(byte[] json) throws IOException {
        return JSON.readValue(json, Description.class);
    }

    /** Whether it is of these classes, in this order, of such images. */
    boolean tellsApart(List<String> otherClasses, Shape image) {
        return classes.equals(otherClasses) && input.equals(image);
    }

    NetworkSpec network() {
        return NetworkSpec.of("classifier", input, training.layers());
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface NamedByType {}

    @SuppressWarnings("UnusedMethod") // Jackson reads it.
    private abstract static class ListOfDimensions {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        ListOfDimensions(List<Integer> dimensions) {}
    }

    /** Whatever the weights began as, they are read. */
    private static final class ToBeOverwritten extends JsonDeserializer<Initializer> {
        @Override
        public Initializer deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            parser.skipChildren();
            return new Constant(0);
        }
    }
}
