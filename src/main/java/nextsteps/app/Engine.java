package nextsteps.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nextsteps.vlc.LibVlc;
import nextsteps.vlc.XServer;

/// What films are played and shown with; both may still be starting.
record Engine(CompletableFuture<LibVlc> libVlc, CompletableFuture<Optional<XServer>> xServer) {}
