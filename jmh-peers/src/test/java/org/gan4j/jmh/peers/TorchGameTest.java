package org.gan4j.jmh.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.gan4j.api.schedule.Move;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TorchGameTest {
    private static final String ROWWISE = "../experiments/mnist-two-layer.json";
    private static final String NORMALISED = "../experiments/mnist.json";
    private static final String SIMULTANEOUS = "../experiments/mnist-goodfellow-2014.json";

    @ParameterizedTest
    @ValueSource(strings = {ROWWISE, NORMALISED, SIMULTANEOUS})
    void aMoveChangesWhoMovesAndNobodyElse(String experiment) {
        final TorchGame game = game(experiment);
        final List<Tensor> generator = copied(game.generator());
        final List<Tensor> discriminator = copied(game.discriminator());

        game.play(Move.DISCRIMINATOR);
        assertThat(changed(game.generator(), generator)).containsOnly(false);
        assertThat(changed(game.discriminator(), discriminator)).containsOnly(true);

        final List<Tensor> moved = copied(game.discriminator());
        game.play(Move.GENERATOR);
        assertThat(changed(game.generator(), generator)).containsOnly(true);
        assertThat(changed(game.discriminator(), moved)).containsOnly(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {ROWWISE, NORMALISED, SIMULTANEOUS})
    void anIterationChangesBoth(String experiment) {
        final TorchGame game = game(experiment);
        final List<Tensor> generator = copied(game.generator());
        final List<Tensor> discriminator = copied(game.discriminator());
        game.play();
        assertThat(changed(game.generator(), generator)).containsOnly(true);
        assertThat(changed(game.discriminator(), discriminator)).containsOnly(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {ROWWISE, NORMALISED, SIMULTANEOUS})
    void eachPlayerLearnsAgainstOneThatStandsStill(String experiment) {
        final TorchGame game = game(experiment);
        final float first = game.loss();
        repeat(game, Move.DISCRIMINATOR);
        final float judged = game.loss();
        repeat(game, Move.GENERATOR);
        assertThat(judged).isLessThan(0.9f * first);
        assertThat(game.loss()).isGreaterThan(judged);
    }

    private static TorchGame game(String experiment) {
        torch.manual_seed(1);
        return new TorchGame(TorchBenchmark.read(experiment, 32));
    }

    private static void repeat(TorchGame game, Move move) {
        for (int step = 0; step < 100; step++) {
            game.play(move);
        }
    }

    private static List<Tensor> copied(TorchNetwork network) {
        return network.parameters().stream()
                .map(parameter -> parameter.detach().clone())
                .toList();
    }

    private static List<Boolean> changed(TorchNetwork network, List<Tensor> before) {
        return IntStream.range(0, before.size())
                .mapToObj(index -> !network.parameters().get(index).equal(before.get(index)))
                .toList();
    }
}
