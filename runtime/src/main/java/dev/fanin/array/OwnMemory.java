package dev.fanin.array;

import org.bytedeco.javacpp.Pointer;

/**
 * Memory that nobody has touched yet, so that the threads that write it are the first to.
 *
 * <p>Freed when it is closed, or else when nobody can reach it any more.
 */
final class OwnMemory extends Pointer {

    private OwnMemory(Pointer memory) {
        super(memory);
        // Without a capacity JavaCPP does not count it towards maxbytes: ND4J's arrays don't count there either.
        deallocator(new Free(memory));
    }

    /**
     * So many bytes, on huge pages where they are many and the system has such pages.
     *
     * @throws OutOfMemoryError if there are not as many
     */
    static OwnMemory allocate(long bytes) {
        Pointer memory = malloc(bytes);
        if (memory == null || memory.isNull()) {
            throw new OutOfMemoryError("the system has no " + Bytes.text((double) bytes) + " in one piece");
        }
        HugePages.advise(memory.address(), bytes);
        return new OwnMemory(memory);
    }

    /**
     * Gives memory back; it must not hold the pointer whose end it waits for.
     *
     * <p>No record: JavaCPP asks whether it equals null, and the first time a record is asked takes 30 ms.
     */
    private static final class Free implements Deallocator {
        private final Pointer memory;

        Free(Pointer memory) {
            this.memory = memory;
        }

        @Override
        public void deallocate() {
            free(memory);
        }
    }
}
