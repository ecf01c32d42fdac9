package org.gan4j.experiments.run;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.run.RunObserver;
import org.gan4j.experiments.file.OutputDirectory;
import org.gan4j.experiments.game.GameModule;
import org.gan4j.experiments.process.StopSignal;

/** Wires one run. */
final class RunModule extends AbstractModule {
    /** In this order: a loss that is not finite is observed, but neither measured nor drawn. */
    private static final List<Class<? extends Probe>> PROBES =
            List.of(ObservationProbe.class, DivergenceGuard.class, MetricProbe.class, SampleRecorder.class);

    private static final List<Class<? extends RunObserver>> OWN = List.of(
            Provenance.class,
            MetricsLog.class,
            EvaluationLog.class,
            CollapseSentinel.class,
            BestGenerator.class,
            TimingLog.class,
            Animation.class,
            Curves.class,
            EvaluationCurves.class,
            GeneratorFile.class,
            CheckpointRecorder.class,
            SummaryFile.class);

    private final RunRequest request;
    private final DataSplits data;
    private final Backend backend;
    private final OutputDirectory directory;
    private final List<RunObserver> others;
    private final StopSignal stop;

    /** @param others observers beside those that write the run's files */
    RunModule(
            RunRequest request,
            DataSplits data,
            Backend backend,
            OutputDirectory directory,
            List<RunObserver> others,
            StopSignal stop) {
        this.request = request;
        this.data = data;
        this.backend = backend;
        this.directory = directory;
        this.others = List.copyOf(others);
        this.stop = stop;
    }

    @Override
    protected void configure() {
        install(new GameModule(request.experiment(), data, backend));
        bind(RunRequest.class).toInstance(request);
        bind(OutputDirectory.class).toInstance(directory);
        bind(StopSignal.class).toInstance(stop);
        bind(Clock.class).toInstance(Clock.systemUTC());

        bind(RunEvents.class).in(Singleton.class);
        bind(RunOutput.class).in(Singleton.class);
        bind(Sampler.class).in(Singleton.class);
        bind(PlayClock.class).in(Singleton.class);
        bind(GeneratorWriter.class).in(Singleton.class);
        bind(GameLoop.class).in(Singleton.class);
        PROBES.forEach(probe -> bind(probe).in(Singleton.class));
        OWN.forEach(observer -> bind(observer).in(Singleton.class));
    }

    @Provides
    @Singleton
    List<Probe> probes(Injector injector) {
        return PROBES.stream().<Probe>map(injector::getInstance).toList();
    }

    @Provides
    @Singleton
    List<RunObserver> observers(Injector injector) {
        return Stream.concat(OWN.stream().map(injector::getInstance), others.stream())
                .toList();
    }
}
