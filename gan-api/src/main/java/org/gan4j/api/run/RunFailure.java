package org.gan4j.api.run;

/** The reason why a run cannot go on; the message is complete and written for users. */
public class RunFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public RunFailure(String message) {
        super(message);
    }
}
