package nextsteps.vlc;

import com.sun.jna.Pointer;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.Optional;

/// One picture of a film in memory libVLC writes to: 32 bits a pixel, blue first, rows without gaps.
///
/// The memory lives as long as somebody can still see it: whoever shows a frame keeps it, so nothing is freed under a reader.
final class Frame {

    private static final int ALIGNMENT = 64;

    private final FrameSize size;
    private final MemorySegment memory;
    private final IntBuffer pixels;
    private final Optional<SharedMemory> shared;

    /// A frame in memory of this process alone.
    Frame(FrameSize size) {
        this(size, Arena.ofAuto().allocate(bytes(size), ALIGNMENT), Optional.empty());
    }

    /// A frame in memory the X server reads too.
    Frame(FrameSize size, SharedMemory shared) {
        this(size, MemorySegment.ofAddress(Pointer.nativeValue(shared.address())).reinterpret(bytes(size)), Optional.of(shared));
    }

    private Frame(FrameSize size, MemorySegment memory, Optional<SharedMemory> shared) {
        this.size = size;
        this.memory = memory;
        this.shared = shared;
        pixels = memory.asByteBuffer().order(ByteOrder.nativeOrder()).asIntBuffer();
    }

    private static long bytes(FrameSize size) {
        return 4L * size.width() * size.height();
    }

    Optional<SharedMemory> shared() {
        return shared;
    }

    FrameSize size() {
        return size;
    }

    long address() {
        return memory.address();
    }

    IntBuffer pixels() {
        return pixels;
    }

    /// The colour at a place given in parts of the width and height.
    int colourAt(double x, double y) {
        return pixels.get(((int) (y * size.height())) * size.width() + (int) (x * size.width()));
    }
}
