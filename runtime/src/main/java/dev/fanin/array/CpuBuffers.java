package dev.fanin.array;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.ShortPointer;
import org.bytedeco.javacpp.indexer.Bfloat16Indexer;
import org.bytedeco.javacpp.indexer.DoubleIndexer;
import org.bytedeco.javacpp.indexer.FloatIndexer;
import org.bytedeco.javacpp.indexer.HalfIndexer;
import org.nd4j.linalg.api.buffer.DataBuffer;
import org.nd4j.linalg.cpu.nativecpu.buffer.BFloat16Buffer;
import org.nd4j.linalg.cpu.nativecpu.buffer.DoubleBuffer;
import org.nd4j.linalg.cpu.nativecpu.buffer.FloatBuffer;
import org.nd4j.linalg.cpu.nativecpu.buffer.HalfBuffer;

/**
 * Buffers of ND4J's CPU backend over memory of our own: they free it where ND4J's free theirs.
 *
 * <p>Alone in knowing a backend's classes: to be loaded only where that backend is in use.
 */
final class CpuBuffers {

    private CpuBuffers() {}

    /** Whoever frees memory of our own. */
    interface Owner {
        OwnMemory memory();
    }

    /** A buffer that owns the memory. */
    static DataBuffer of(Precision precision, OwnMemory memory, long length) {
        return switch (precision) {
            case FLOAT -> new Floats(memory, new FloatPointer(memory).capacity(length));
            case DOUBLE -> new Doubles(memory, new DoublePointer(memory).capacity(length));
            case HALF -> new Halves(memory, new ShortPointer(memory).capacity(length));
            case BFLOAT16 -> new Bfloat16s(memory, new ShortPointer(memory).capacity(length));
        };
    }

    private static final class Floats extends FloatBuffer implements Owner {
        private static final long serialVersionUID = 1;

        private final transient OwnMemory memory;

        Floats(OwnMemory memory, FloatPointer pointer) {
            super(pointer, FloatIndexer.create(pointer), pointer.capacity());
            this.memory = memory;
        }

        @Override
        public OwnMemory memory() {
            return memory;
        }

        @Override
        protected void release() {
            super.release();
            memory.deallocate();
        }
    }

    private static final class Doubles extends DoubleBuffer implements Owner {
        private static final long serialVersionUID = 1;

        private final transient OwnMemory memory;

        Doubles(OwnMemory memory, DoublePointer pointer) {
            super(pointer, DoubleIndexer.create(pointer), pointer.capacity());
            this.memory = memory;
        }

        @Override
        public OwnMemory memory() {
            return memory;
        }

        @Override
        protected void release() {
            super.release();
            memory.deallocate();
        }
    }

    private static final class Halves extends HalfBuffer implements Owner {
        private static final long serialVersionUID = 1;

        private final transient OwnMemory memory;

        Halves(OwnMemory memory, ShortPointer pointer) {
            super(pointer, HalfIndexer.create(pointer), pointer.capacity());
            this.memory = memory;
        }

        @Override
        public OwnMemory memory() {
            return memory;
        }

        @Override
        protected void release() {
            super.release();
            memory.deallocate();
        }
    }

    private static final class Bfloat16s extends BFloat16Buffer implements Owner {
        private static final long serialVersionUID = 1;

        private final transient OwnMemory memory;

        Bfloat16s(OwnMemory memory, ShortPointer pointer) {
            super(pointer, Bfloat16Indexer.create(pointer), pointer.capacity());
            this.memory = memory;
        }

        @Override
        public OwnMemory memory() {
            return memory;
        }

        @Override
        protected void release() {
            super.release();
            memory.deallocate();
        }
    }
}
