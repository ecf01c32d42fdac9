package org.gan4j.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gan4j.config.KitchenTest.Bread;
import org.gan4j.config.KitchenTest.Dish;
import org.gan4j.config.KitchenTest.Kitchen;
import org.gan4j.config.KitchenTest.Soup;
import org.gan4j.config.KitchenTest.Warmth;
import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.SpecType;
import org.junit.jupiter.api.Test;

/** Dishes that a dinner serves at their time: one object has the fields of the dish and those of its serving. */
class ExtensionTest {
    record Course(
            @Doc("minutes after the first") int minute,
            Dish dish,
            @Default("1") int helpings) {
        Course {
            Check.positive("helpings", helpings);
        }
    }

    record Dinner(List<Course> courses) {}

    private static final TypeCatalog CATALOG = new TypeCatalog(
            new Vocabulary(
                    List.of(Kitchen.DISH),
                    Map.of(Kitchen.DISH, Course.class),
                    Map.of(),
                    List.of(),
                    new Remedies(KitchenTest.class.getResource("other-kitchens.json"), List.of(Kitchen.DISH))),
            Set.of(new SpecType(Kitchen.DISH, Soup.class), new SpecType(Kitchen.DISH, Bread.class)));

    private static final Forms FORMS = new Forms(CATALOG);

    @Test
    void readsAndWritesOneObjectInTheOrderOfTheComponents() {
        final Dinner dinner = new Dinner(List.of(new Course(5, new Soup(0.5, Warmth.HOT), 1)));

        assertThat(read("[{\"litres\": 0.5, \"minute\": 5, \"type\": \"soup\"}]"))
                .isEqualTo(dinner);
        assertThat(FORMS.of(Dinner.class).write(dinner).toString())
                .isEqualTo("{\"courses\":[{\"type\":\"soup\",\"minute\":5,\"litres\":0.5,\"warmth\":\"hot\","
                        + "\"helpings\":1}]}");
    }

    @Test
    void reportsWhatIsWrongWithBoth() {
        assertThat(errors("[{\"type\": \"soup\", \"litres\": -1, \"minute\": 5, \"helpings\": 0}]"))
                .containsExactlyInAnyOrder(
                        "/courses/0/litres  litres must be a number above 0, not -1",
                        "/courses/0/helpings  helpings must be a number above 0, not 0");
    }

    @Test
    void saysOfANameWhatItIsWithout() {
        assertThat(errors("[\"bread\"]"))
                .containsExactly("/courses/0/minute  required, but missing: minutes after the first");
    }

    @Test
    void guessesAmongTheFieldsOfBoth() {
        assertThat(errors("[{\"type\": \"soup\", \"minut\": 5, \"litre\": 1, \"volume\": 2, \"salt\": 1}]"))
                .containsExactly(
                        "/courses/0/minut  unknown field \"minut\"; did you mean \"minute\"?",
                        "/courses/0/litre  unknown field \"litre\"; did you mean \"litres\"?",
                        "/courses/0/volume  unknown field \"volume\"; write \"litres\"",
                        "/courses/0/salt  unknown field \"salt\"; known: minute, litres, warmth, helpings");
    }

    @Test
    void theThingAloneHasNoneOfTheOthersFields() {
        assertThat(OptionValue.of("--dish", "bread").read(Dish.class, FORMS)).isInstanceOf(Bread.class);
        assertThatThrownBy(() -> OptionValue.of("--dish", "{\"type\": \"bread\", \"minute\": 5}")
                        .read(Dish.class, FORMS))
                .hasMessageEndingWith("/minute  unknown field \"minute\"; known: slices, spread");
    }

    @Test
    void schemaAndManualHaveTheFieldsOfBoth() {
        final JsonNode schema = new JsonSchema(CATALOG).of(Dinner.class, "dinner");
        final JsonNode soup = schema.at("/$defs/dish/anyOf/1");

        assertThat(schema.at("/properties/courses/items/$ref").textValue()).isEqualTo("#/$defs/dish");
        assertThat(soup.at("/properties").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("type", "minute", "litres", "warmth", "helpings");
        assertThat(soup.at("/required").toString()).isEqualTo("[\"type\",\"minute\",\"litres\"]");
        assertThat(soup.at("/properties/minute/description").textValue()).isEqualTo("minutes after the first");
        assertThat(new Manual(CATALOG).types(Kitchen.DISH).get(1).fields())
                .extracting(FieldEntry::name)
                .containsExactly("minute", "litres", "warmth", "helpings");
    }

    @Test
    void holdsAThingOfItsKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extension.of(Dinner.class, Kitchen.DISH))
                .withMessageEndingWith("holds no dish");
    }

    private static Dinner read(String courses) {
        final List<Fault> faults = new ArrayList<>();
        final Object dinner = read(courses, faults).orElseThrow();
        assertThat(faults).isEmpty();
        return (Dinner) dinner;
    }

    private static List<String> errors(String courses) {
        final List<Fault> faults = new ArrayList<>();
        read(courses, faults);
        return faults.stream()
                .map(fault -> fault.pointer() + "  " + fault.message())
                .toList();
    }

    private static Optional<Object> read(String courses, List<Fault> faults) {
        final LocatedJson document = LocatedJsonReader.parse("dinner", "{\"courses\": " + courses + "}");
        return FORMS.of(Dinner.class).read(document.root(), new Place(document, JsonPointer.empty(), faults));
    }
}
