package org.gan4j.experiments.config;

import com.fasterxml.jackson.core.JsonPointer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gan4j.api.backend.BackendSpec;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.layer.LayerSpec;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.api.prior.Prior;
import org.gan4j.config.ConfigurationException;
import org.gan4j.config.Fault;
import org.gan4j.config.FileKind;
import org.gan4j.config.Forms;
import org.gan4j.config.LocatedJson;
import org.gan4j.config.LocatedJsonReader;
import org.gan4j.config.Place;
import org.gan4j.config.ReadValue;
import org.gan4j.config.RecordDefaults;
import org.gan4j.config.Setting;
import org.gan4j.config.SettingEditor;
import org.gan4j.config.TypeCatalog;

/** Reads experiments from JSON files. */
public final class ExperimentReader {
    private static final String NOTHING = "{}";

    private final Forms forms;
    private final InitialValues initialValues;
    private final Machine machine;
    private final List<FileKind> kinds;

    /** For runs on this machine. */
    public ExperimentReader(TypeCatalog catalog) {
        this(catalog, Machine.here());
    }

    /** @param machine what the experiments must fit */
    ExperimentReader(TypeCatalog catalog, Machine machine) {
        forms = new Forms(catalog);
        initialValues = new InitialValues(catalog);
        this.machine = machine;
        this.kinds = catalog.files();
    }

    /**
     * Reads a file and changes it by settings, the last of which wins.
     *
     * @throws ConfigurationException with all faults, if there are any
     */
    public Experiment read(Path file, List<Setting> settings) {
        return examine(file, settings).orThrow();
    }

    /** As {@link #read}, and tells the faults and warnings instead of throwing them; those that an option brings about name it. */
    public Reading examine(Path file, List<Setting> settings) {
        try {
            final LocatedJson document = document(file);
            return new SettingEffects(settings, chosen -> examine(edited(document, chosen))).reading();
        } catch (ConfigurationException e) {
            return Reading.refused(e.faults());
        }
    }

    /**
     * The data that an experiment learns; what else its file says need not be right.
     *
     * @throws ConfigurationException with all faults of the data, if there are any
     */
    public DataSpec data(Path file) {
        final LocatedJson document = document(file);
        final Excerpt excerpt = new Excerpt(document, forms);
        final Optional<DataSpec> data = excerpt.read("data", DataSpec.class);
        excerpt.requireSound();
        return data.orElseThrow();
    }

    /**
     * What it takes of a run's configuration to sample its trained generator; what else its file says need not be right.
     *
     * @throws ConfigurationException with all faults of that, if there are any
     */
    public SampledExperiment sampled(Path file, List<Setting> settings) {
        return sampled(initialValues.leaveOut(edited(document(file), settings)));
    }

    private SampledExperiment sampled(LocatedJson document) {
        final Excerpt needed = new Excerpt(document, forms);
        final Optional<String> name = needed.read("name", String.class);
        final Optional<BackendSpec> backend = needed.read("backend", BackendSpec.class);
        final Optional<DataSpec> data = needed.read("data", DataSpec.class);
        final Optional<Prior> latent = needed.read("latent", Prior.class);
        final Optional<Object> layers = needed.read("generator", "layers");
        final Optional<OutputConfig> output = needed.read("output", OutputConfig.class);
        needed.requireSound();
        final Excerpt wanted = new Excerpt(document, forms);
        wanted.read("metrics", List.class);
        final List<MetricSpec> metrics =
                parts(new Place(document, JsonPointer.empty(), new ArrayList<>()))
                        .orElseThrow()
                        .readableMetrics()
                        .stream()
                        .map(ReadValue::value)
                        .toList();
        return new SampledExperiment(
                name.orElseThrow(),
                backend.orElseThrow(),
                data.orElseThrow(),
                latent.orElseThrow(),
                ((List<?>) layers.orElseThrow())
                        .stream().map(LayerSpec.class::cast).toList(),
                output.orElseThrow(),
                metrics,
                wanted.faults(),
                document.root().hasNonNull("best"));
    }

    /**
     * What is wrong with the last of some settings, as far as that shows without the rest of an experiment; empty if nothing does.
     *
     * @param settings at least one
     */
    public Optional<String> refusal(List<Setting> settings) {
        final Setting last = settings.get(settings.size() - 1);
        return examine(edited(LocatedJsonReader.parse("nothing", NOTHING), settings)).faults().stream()
                .filter(fault -> fault.where().equals(last.where())
                        && fault.pointer().startsWith(last.pointer().toString()))
                .findFirst()
                .map(Fault::message);
    }

    private static LocatedJson edited(LocatedJson document, List<Setting> settings) {
        final SettingEditor editor = new SettingEditor(document, new RecordDefaults(Experiment.class));
        settings.forEach(editor::set);
        return editor.edited();
    }

    private Reading examine(LocatedJson read) {
        final LocatedJson written = new MisplacedFields(GanVocabulary.OTHER_FRAMEWORKS).placed(read);
        final List<Fault> faults = new ArrayList<>();
        final List<Fault> warnings = new ArrayList<>();
        final Optional<Parts> writtenParts = parts(new Place(written, JsonPointer.empty(), faults));
        final DataFacts data = DataFacts.of(writtenParts.flatMap(Parts::data));
        final LocatedJson document = writtenParts
                .map(parts -> new DerivedDefaults(parts, data, forms).in(written, warnings))
                .orElse(written);
        faults.addAll(document.faults());
        final Place root = new Place(document, JsonPointer.empty(), faults, warnings);
        final Optional<Object> experiment = forms.of(Experiment.class).read(document.root(), root);
        parts(root).ifPresent(parts -> new ExperimentCheck(parts, data, machine).check());
        return faults.isEmpty()
                ? new Reading(experiment.map(Experiment.class::cast), faults, warnings)
                : new Reading(Optional.empty(), faults, warnings);
    }

    private Optional<Parts> parts(Place root) {
        return Parts.of(forms, root.document().root(), root);
    }

    private LocatedJson document(Path file) {
        return GanVocabulary.EXPERIMENT.read(file, kinds);
    }
}
