package dev.fanin;

/**
 * Parameters could not be made: none was, and the model is as it was.
 *
 * @since 0.1
 */
public final class InitializationException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Names the parameter, its shape and its bytes, and says why.
     *
     * @param cause what was thrown
     */
    public InitializationException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Names the parameter, its shape and its bytes, and says why. */
    public InitializationException(String message) {
        super(message);
    }
}
