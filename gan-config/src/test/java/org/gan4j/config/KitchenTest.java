package org.gan4j.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.Kind;
import org.gan4j.spec.Range;
import org.gan4j.spec.SpecType;
import org.gan4j.spec.TypeName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The module by itself: the configurations of a program that cooks. */
class KitchenTest {
    interface Dish {}

    enum Kitchen implements Kind {
        DISH;

        @Override
        public String label() {
            return "dish";
        }

        @Override
        public Class<?> contract() {
            return Dish.class;
        }
    }

    private static final FileKind MENU =
            new FileKind("a menu", "cook takes it", List.of("dishes", "guests"), Optional.of("menu.json"));

    private static final FileKind BILL =
            new FileKind("a bill", "pay takes it", List.of("total", "tip"), Optional.empty());

    enum Warmth {
        HOT,
        ROOM_TEMPERATURE
    }

    @TypeName("soup")
    @Doc("to be spooned")
    record Soup(
            @Doc("above 0") double litres,
            @Default("\"hot\"") Warmth warmth) implements Dish {
        Soup {
            Check.positive("litres", litres);
        }
    }

    @TypeName("bread")
    record Bread(
            @Default("[1, 2]") Range slices,
            @Default("null") Optional<String> spread) implements Dish {}

    @TypeName("soup")
    record OtherSoup() implements Dish {}

    record Menu(
            String name, List<Dish> dishes, @Default("2") int guests) {
        Menu {
            Check.positive("guests", guests);
        }
    }

    private static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(Kitchen.DISH),
            Map.of(),
            Map.of(),
            List.of(MENU, BILL),
            new Remedies(KitchenTest.class.getResource("other-kitchens.json"), List.of(Kitchen.DISH)));

    private static final TypeCatalog CATALOG = new TypeCatalog(
            VOCABULARY, Set.of(new SpecType(Kitchen.DISH, Soup.class), new SpecType(Kitchen.DISH, Bread.class)));

    @TempDir
    private Path directory;

    @Test
    void readsWhatItWrites() throws IOException {
        final RecordFile<Menu> read = read("""
                {"name": "lunch", "dishes": ["bread", {"type": "soup", "litres": 0.5, "warmth": "room-temperature"}]}
                """);
        final Menu menu = new Menu(
                "lunch",
                List.of(new Bread(new Range(1, 2), Optional.empty()), new Soup(0.5, Warmth.ROOM_TEMPERATURE)),
                2);

        assertThat(read.orThrow()).isEqualTo(menu);
        assertThat(read.resolved().toString())
                .isEqualTo("{\"name\":\"lunch\",\"dishes\":[{\"type\":\"bread\",\"slices\":[1,2],\"spread\":null},"
                        + "{\"type\":\"soup\",\"litres\":0.5,\"warmth\":\"room-temperature\"}],\"guests\":2}");
        assertThat(read(read.resolved().toString()).orThrow()).isEqualTo(menu);
    }

    @Test
    void reportsAllErrorsAtOnceEachWithItsPlace() throws IOException {
        assertThat(errors("""
                {"nam": "lunch",
                 "dishes": [{"type": "soup", "litres": -1, "warmth": "cold"},
                            "bred", 7, {"type": "bread", "slices": [2, 1]}],
                 "guests": 0}
                """))
                .containsExactly(
                        "1:2  /nam  unknown field \"nam\"; did you mean \"name\"?",
                        "2:40  /dishes/0/litres  litres must be a number above 0, not -1",
                        "2:54  /dishes/0/warmth  expected one of \"hot\", \"room-temperature\", got the text \"cold\"",
                        "3:13  /dishes/1  unknown dish \"bred\"; did you mean \"bread\"? known: bread, soup (others need a"
                                + " plug-in's jar on the class path)",
                        "3:21  /dishes/2  expected a dish: a name or {\"type\": a name, …}, got the number 7",
                        "3:52  /dishes/3/slices  a range [low, high] needs low < high, not [2.0, 1.0]",
                        "4:12  /guests  guests must be a number above 0, not 0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "people": 3, "dishes": []                                 | unknown field "people"; write "guests"
            "dishes": [{"type": "broth", "litres": 1}]                | unknown dish "broth"; write "soup"
            "dishes": ["Bread"]                                       | unknown dish "Bread"; write "bread"
            "dishes": [{"type": "soup", "volume": 1}]                 | unknown field "volume"; write "litres"
            "dishes": [{"type": "soup", "litres": 1, "spoon": true}]  | unknown field "spoon"; not supported: cutlery
            """)
    void knowsTheWordsOfOtherKitchens(String fields, String error) throws IOException {
        assertThat(errors("{\"name\": \"x\", " + fields + "}"))
                .singleElement()
                .asString()
                .endsWith("  " + error);
    }

    @Test
    void readsTheFieldsOfTheTypeThatIsMeantBeyondDoubt() throws IOException {
        assertThat(errors("""
                {"name": "x",
                 "dishes": [{"type": "SOUP", "volume": 0}, {"type": "Bro_th", "warmth": "cold"},
                            {"type": "soap", "volume": 0}]}
                """))
                .containsExactly(
                        "2:22  /dishes/0/type  unknown dish \"SOUP\"; write \"soup\"",
                        "2:30  /dishes/0/volume  unknown field \"volume\"; write \"litres\"",
                        "2:40  /dishes/0/volume  litres must be a number above 0, not 0",
                        "2:44  /dishes/1/litres  required, but missing: above 0",
                        "2:53  /dishes/1/type  unknown dish \"Bro_th\"; write \"soup\"",
                        "2:73  /dishes/1/warmth  expected one of \"hot\", \"room-temperature\", got the text \"cold\"",
                        "3:22  /dishes/2/type  unknown dish \"soap\"; did you mean \"soup\"? known: bread, soup (others"
                                + " need a plug-in's jar on the class path)");
    }

    @Test
    void namesTheFileThatWasMeant() throws IOException {
        Files.writeString(directory.resolve("menu.json"), "{}");
        assertThatThrownBy(() -> RecordFile.read(directory, MENU, Menu.class, CATALOG))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(directory + "  is a directory, not a file; did you mean " + directory.resolve("menu.json")
                        + "?");
        assertThatThrownBy(() -> RecordFile.read(directory, BILL, Menu.class, CATALOG))
                .hasMessage(directory + "  is a directory, not a file");
    }

    @Test
    void tellsAFileOfAnotherKind() {
        assertThatThrownBy(() -> read("{\"total\": 3, \"tip\": 1}"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageEndingWith(
                        "looks like a bill, for it has \"total\" and \"tip\": pay takes it; here a menu is wanted");
    }

    @Test
    void describesItsFilesInJsonSchema() {
        final JsonNode schema = new JsonSchema(CATALOG).of(Menu.class, "menu");

        assertThat(schema.at("/title").textValue()).isEqualTo("menu");
        assertThat(schema.at("/properties/dishes/items/$ref").textValue()).isEqualTo("#/$defs/dish");
        assertThat(schema.at("/$defs/dish/anyOf"))
                .extracting(type -> type.at("/properties/type/const").textValue())
                .contains("bread", "soup");
        assertThat(schema.at("/required").toString()).isEqualTo("[\"name\",\"dishes\"]");
    }

    @Test
    void explainsItsTypes() {
        final TypeEntry soup = new Manual(CATALOG).types(Kitchen.DISH).get(1);

        assertThat(soup.explanation()).isEqualTo("to be spooned");
        assertThat(soup.fields().get(0))
                .isEqualTo(new FieldEntry("litres", "number", Optional.empty(), "above 0", List.of()));
    }

    @Test
    void refusesTwoTypesOfOneName() {
        assertThatThrownBy(() -> new TypeCatalog(
                        VOCABULARY,
                        Set.of(new SpecType(Kitchen.DISH, Soup.class), new SpecType(Kitchen.DISH, OtherSoup.class))))
                .isInstanceOf(PluginException.class)
                .hasMessageStartingWith("two plug-ins offer a dish named \"soup\": ");
    }

    @Test
    void readsOptionsAndSetsValues() {
        final Forms forms = new Forms(CATALOG);
        assertThat(OptionValue.of("--dish", "bread").read(Dish.class, forms)).isInstanceOf(Bread.class);
        assertThatThrownBy(
                        () -> OptionValue.of("--dish", "{\"type\": \"soup\"}").read(Dish.class, forms))
                .hasMessage("--dish:1:1  /litres  required, but missing: above 0");

        final SettingEditor editor = new SettingEditor(
                LocatedJsonReader.parse("menu", "{\"name\": \"x\", \"dishes\": []}"), new RecordDefaults(Menu.class));
        editor.set(Setting.parse("/dishes/-=bread"));
        editor.set(Setting.parse("/guests=4"));
        assertThat(editor.edited().root().toString()).isEqualTo("{\"name\":\"x\",\"dishes\":[\"bread\"],\"guests\":4}");
    }

    private List<String> errors(String json) throws IOException {
        final String file = directory.resolve("x.json") + ":";
        return read(json).faults().stream()
                .map(error -> error.toString().replace(file, ""))
                .toList();
    }

    private RecordFile<Menu> read(String json) throws IOException {
        return RecordFile.read(Files.writeString(directory.resolve("x.json"), json), MENU, Menu.class, CATALOG);
    }
}
