package dev.fanin.processor;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/** Loads classes that were compiled in memory. */
public final class CompiledClasses extends ClassLoader {

    private final Map<String, byte[]> classes;

    /** @param classes their bytes by qualified names */
    public CompiledClasses(Map<String, byte[]> classes) {
        super(CompiledClasses.class.getClassLoader());
        this.classes = classes;
    }

    /** The classes of a compilation; none if it failed. */
    public static CompiledClasses of(Compilation compilation) {
        Map<String, byte[]> classes = new HashMap<>();
        boolean failed = compilation.status() == Compilation.Status.FAILURE;
        for (JavaFileObject file : failed ? List.<JavaFileObject>of() : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String name =
                        file.getName().replaceFirst("^/?CLASS_OUTPUT/", "").replaceFirst("\\.class$", "");
                classes.put(name.replace('/', '.'), bytes(file));
            }
        }
        return new CompiledClasses(classes);
    }

    private static byte[] bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] found = classes.get(name);
        if (found == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, found, 0, found.length);
    }
}
