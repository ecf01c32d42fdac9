package org.gan4j.cli;

/** The exit codes of the command. */
final class ExitCode {
    static final int OK = 0;
    static final int FAILED = 1;
    /** A command line or a configuration that cannot be used; the same as picocli's code. */
    static final int UNUSABLE = 2;
    /** As in shells: 128 + SIGINT. */
    static final int INTERRUPTED = 130;

    /** As in shells: 128 + SIGPIPE. */
    static final int UNREAD = 141;

    private ExitCode() {}
}
