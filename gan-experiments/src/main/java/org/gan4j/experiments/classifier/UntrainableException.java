package org.gan4j.experiments.classifier;

/** A classifier's loss that is no longer a finite number; the message is for the user. */
public final class UntrainableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UntrainableException(double loss, long step) {
        super("the loss is " + loss + " at minibatch " + step + ": a smaller rate of the optimizer may help");
    }
}
