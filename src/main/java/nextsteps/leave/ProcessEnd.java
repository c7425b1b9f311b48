package nextsteps.leave;

/// Ends this process at once, tidying nothing up. In the product it does not return.
@FunctionalInterface
public interface ProcessEnd {

    void now();
}
