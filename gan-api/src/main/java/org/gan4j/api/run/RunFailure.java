package org.gan4j.api.run;

/** Why a run cannot go on; the message says it to people, who need no more. */
public class RunFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public RunFailure(String message) {
        super(message);
    }
}
