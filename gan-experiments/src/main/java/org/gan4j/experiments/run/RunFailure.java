package org.gan4j.experiments.run;

/** Why a run cannot go on; the message says it to people, who need no more. */
class RunFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    RunFailure(String message) {
        super(message);
    }
}
