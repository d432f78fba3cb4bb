package kpireport.rendering;

import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.util.zip.Deflater;

/**
 * Packs as zlib does, in Java: the zlib that Java brings along is another one on other machines and
 * packs into other bytes. It takes up to twice the time.
 */
final class PortableDeflater extends Deflater {

    // Rows of a work list shrink to a tenth; the highest level halves the speed for a sixth less.
    private static final int LEVEL = 3;

    private static final int RAW = -JZlib.MAX_WBITS;

    private com.jcraft.jzlib.Deflater stream = begin();
    private boolean finishing;
    private boolean finished;

    PortableDeflater() {
        super(LEVEL, true);
    }

    private static com.jcraft.jzlib.Deflater begin() {
        try {
            return new com.jcraft.jzlib.Deflater(LEVEL, RAW);
        } catch (GZIPException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void setInput(byte[] bytes, int from, int length) {
        stream.setInput(bytes, from, length, false);
    }

    @Override
    public boolean needsInput() {
        return stream.getAvailIn() <= 0;
    }

    @Override
    public void finish() {
        finishing = true;
    }

    @Override
    public boolean finished() {
        return finished;
    }

    @Override
    public int deflate(byte[] bytes, int from, int length) {
        stream.setOutput(bytes, from, length);
        int result = stream.deflate(finishing ? JZlib.Z_FINISH : JZlib.Z_NO_FLUSH);
        // No progress without more room or input is no fault.
        if (result != JZlib.Z_OK && result != JZlib.Z_STREAM_END && result != JZlib.Z_BUF_ERROR) {
            throw new IllegalStateException("deflate: " + result);
        }
        finished = result == JZlib.Z_STREAM_END;
        return length - stream.getAvailOut();
    }

    @Override
    public long getBytesRead() {
        return stream.total_in;
    }

    @Override
    public long getBytesWritten() {
        return stream.total_out;
    }

    @Override
    public void reset() {
        stream.end();
        stream = begin();
        finishing = false;
        finished = false;
    }

    @Override
    public void end() {
        stream.end();
        super.end();
    }
}
