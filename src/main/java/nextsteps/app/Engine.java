package nextsteps.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nextsteps.leave.ExitTimer;
import nextsteps.vlc.LibVlc;
import nextsteps.vlc.XServer;

/// What films are played and shown with, both of which may still be starting, and what ends the process.
record Engine(CompletableFuture<LibVlc> libVlc, CompletableFuture<Optional<XServer>> xServer, ExitTimer exit) {}
