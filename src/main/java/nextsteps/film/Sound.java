package nextsteps.film;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;

/// Sound of one channel: samples from -1 to 1, 48000 a second.
final class Sound {

    static final int PER_SECOND = 48_000;

    private final float[] samples;

    private Sound(float[] samples) {
        this.samples = samples;
    }

    static Sound silence(Duration length) {
        return new Sound(new float[position(length)]);
    }

    /// The sound in little-endian samples of 32-bit floating point.
    static Sound of(byte[] raw) {
        var samples = new float[raw.length / Float.BYTES];
        ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(samples);
        return new Sound(samples);
    }

    Duration length() {
        return Duration.ofNanos(Math.round(samples.length * 1e9 / PER_SECOND));
    }

    void put(Sound other, Duration at) {
        System.arraycopy(other.samples, 0, samples, position(at), other.samples.length);
    }

    /// The same sound louder by `gain`, rising from nothing over its first part, and nowhere above full scale.
    Sound shaped(double gain, Duration rise) {
        var shaped = new float[samples.length];
        for (var i = 0; i < samples.length; i++) {
            var share = Math.min(1, i / (double) Math.max(1, position(rise)));
            shaped[i] = (float) Math.clamp(samples[i] * gain * share, -1, 1);
        }
        return new Sound(shaped);
    }

    /// Both ears hear the same: little-endian 16-bit samples, left and right in turn.
    byte[] forBothEars() {
        var raw = ByteBuffer.allocate(samples.length * 2 * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (var sample : samples) {
            var level = (short) Math.round(sample * Short.MAX_VALUE);
            raw.putShort(level).putShort(level);
        }
        return raw.array();
    }

    private static int position(Duration at) {
        return Math.toIntExact(at.toNanos() * (PER_SECOND / 1000) / 1_000_000);
    }
}
