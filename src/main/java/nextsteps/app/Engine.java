package nextsteps.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nextsteps.leave.ExitTimer;
import nextsteps.vlc.LibVlc;
import nextsteps.vlc.XServer;

/// What films are played and shown with, both of which may still be starting, and what ends the process.
public record Engine(CompletableFuture<LibVlc> libVlc, CompletableFuture<Optional<XServer>> xServer, ExitTimer exit) {

    /// A sign of life for the screen, so that it does not go dark.
    public void stirScreen() {
        xServer.getNow(Optional.empty()).ifPresent(XServer::stir);
    }
}
