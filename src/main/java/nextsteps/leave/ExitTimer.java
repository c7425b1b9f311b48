package nextsteps.leave;

/// The end of the process a moment after it is started. May be started from any thread, never blocks and never throws.
@FunctionalInterface
public interface ExitTimer {

    void start();
}
