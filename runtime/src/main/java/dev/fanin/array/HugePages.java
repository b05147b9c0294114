package dev.fanin.array;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * Asks Linux to back memory with pages of 2 MB, which it does where {@code transparent_hugepage} is {@code madvise} or
 * {@code always}: the first touch of 4 KB pages costs more time than the numbers written there.
 *
 * <p>Elsewhere, and where JNA is missing or cannot load, nothing happens.
 */
final class HugePages {

    /** Below it the first touch takes less time than JNA takes to load. */
    private static final long WORTHWHILE = 16L << 20;

    private static final long PAGE = 4096;

    /** From Linux' {@code mman-common.h}. */
    private static final int MADV_HUGEPAGE = 14;

    private HugePages() {}

    /** Advises; what the system makes of it is its own affair. */
    static void advise(long address, long bytes) {
        if (bytes < WORTHWHILE) {
            return;
        }
        long from = (address + PAGE - 1) / PAGE * PAGE;
        long to = (address + bytes) / PAGE * PAGE;
        Function madvise = Linux.MADVISE;
        if (madvise != null) {
            madvise.invokeInt(new Object[] {new Pointer(from), to - from, MADV_HUGEPAGE});
        }
    }

    /** Looked up when first needed. */
    private static final class Linux {
        static final @Nullable Function MADVISE = find();

        private static @Nullable Function find() {
            try {
                return Platform.isLinux() && Platform.is64Bit()
                        ? NativeLibrary.getInstance("c").getFunction("madvise")
                        : null;
            } catch (LinkageError e) {
                return null;
            }
        }
    }
}
