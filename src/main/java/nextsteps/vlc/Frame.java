package nextsteps.vlc;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.nio.IntBuffer;

/// One picture of a film in memory libVLC writes to: 32 bits a pixel, blue first, rows without gaps.
///
/// The memory lives as long as somebody can still see it: whoever shows a frame keeps it, so nothing is freed under a reader.
final class Frame {

    private static final int ALIGNMENT = 64;

    private final FrameSize size;
    private final MemorySegment memory;
    private final IntBuffer pixels;

    Frame(FrameSize size) {
        this.size = size;
        memory = Arena.ofAuto().allocate(4L * size.width() * size.height(), ALIGNMENT);
        pixels = memory.asByteBuffer().order(ByteOrder.nativeOrder()).asIntBuffer();
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
}
