package org.gan4j.nd4j;

/** A trained tensor and its gradient: views of the network's flat vectors. */
final class TrainedParameter {
    private final Parameters owner;
    private final Matrix value;
    private final Matrix gradient;

    TrainedParameter(Parameters owner, Matrix value, Matrix gradient) {
        this.owner = owner;
        this.value = value;
        this.gradient = gradient;
    }

    Matrix value() {
        return value;
    }

    /** Garbage until a pass has written it: the first pass after an update sets it, the others add to it. */
    Matrix gradient() {
        return gradient;
    }

    /** Whether a pass before this one has written the gradient since the last update. */
    boolean isGathered() {
        return owner.isGathered();
    }
}
