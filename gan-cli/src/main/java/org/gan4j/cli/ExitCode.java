package org.gan4j.cli;

/** What the command tells the shell. */
final class ExitCode {
    static final int OK = 0;
    static final int FAILED = 1;
    /** A command line or a configuration that cannot be used; picocli's code, too. */
    static final int UNUSABLE = 2;
    /** As shells have it: 128 + SIGINT. */
    static final int INTERRUPTED = 130;

    /** As shells have it: 128 + SIGPIPE. */
    static final int UNREAD = 141;

    private ExitCode() {}
}
