package dev.fanin.safetensors;

import java.nio.file.Path;
import java.util.List;

/**
 * Where tensors lie: one after the other, from the first byte after the header to the last of the file.
 *
 * @param bytes how many follow the header
 */
record Layout(Path file, long bytes) {

    /**
     * Checks tensors, in the order of their beginnings.
     *
     * @throws SafetensorsException if one has not the bytes of its shape, or bytes belong to two or to none
     */
    void check(List<Tensor> tensors) throws SafetensorsException {
        long end = 0;
        String before = "the header";
        for (Tensor tensor : tensors) {
            checkSize(tensor);
            if (tensor.begin() < end) {
                throw fault(tensor.name() + " begins at " + tensor.begin() + ", before " + before + " ends at " + end);
            }
            if (tensor.begin() > end) {
                throw fault("bytes " + end + " to " + tensor.begin() + " between " + before + " and " + tensor.name()
                        + " belong to no tensor");
            }
            end = tensor.end();
            before = tensor.name();
            if (end > bytes) {
                throw fault(
                        "truncated: " + before + " ends at " + end + ", the file at " + bytes + " after the header");
            }
        }
        if (end < bytes) {
            throw fault("too long: " + (bytes - end) + " bytes after " + before + " belong to no tensor");
        }
    }

    private void checkSize(Tensor tensor) throws SafetensorsException {
        long given = tensor.end() - tensor.begin();
        if (given < 0) {
            throw fault(tensor.name() + " ends at " + tensor.end() + ", before it begins at " + tensor.begin());
        }
        long needed;
        try {
            needed = tensor.bytes();
        } catch (ArithmeticException e) {
            throw fault(tensor.name() + " of shape " + tensor.shape() + " has too many elements to count");
        }
        if (given != needed) {
            throw fault(tensor.name() + " " + tensor.shape() + " " + tensor.format() + " needs " + needed
                    + " bytes, and has " + given);
        }
    }

    private SafetensorsException fault(String fault) {
        return new SafetensorsException(file, fault);
    }
}
