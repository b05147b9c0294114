package dev.fanin.safetensors;

import dev.fanin.array.OutsideWorkspaces;
import dev.fanin.array.UntouchedArrays;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.concurrency.AffinityManager.Location;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Arrays on their way out of a file whose header is checked. */
record Reading(Path file, FileChannel channel) {

    /** All tensors as arrays, in their order; or none is left open. */
    Map<String, INDArray> arrays(List<Tensor> tensors, long start) throws IOException {
        channel.position(start);
        Map<String, INDArray> arrays = new LinkedHashMap<>();
        try {
            for (Tensor tensor : tensors) {
                INDArray array = OutsideWorkspaces.get(() -> allocate(tensor));
                arrays.put(tensor.name(), array);
                new ArrayBytes(array).each(piece -> fill(piece, tensor));
                Nd4j.getAffinityManager().tagLocation(array, Location.HOST);
            }
            return arrays;
        } catch (IOException | RuntimeException | Error e) {
            arrays.values().forEach(INDArray::close);
            throw e;
        }
    }

    private static INDArray allocate(Tensor tensor) {
        long[] shape = tensor.shape().stream().mapToLong(Long::longValue).toArray();
        return new UntouchedArrays().allocate(tensor.format().dataType(), shape, 'c');
    }

    private void fill(ByteBuffer piece, Tensor tensor) throws IOException {
        while (piece.hasRemaining()) {
            if (channel.read(piece) < 0) {
                throw new SafetensorsException(file, "ends within " + tensor.name() + ": it was cut while it was read");
            }
        }
    }
}
