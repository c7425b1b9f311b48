package nextsteps.host;

/// There is no connection to the system bus, or none any more.
final class BusLost extends Exception {
    private static final long serialVersionUID = 1;
}
