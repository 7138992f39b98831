package dev.onrecord.binary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.function.Predicate;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * Runs a library on the JVM with a native image's view of it: a class, constructor, method or field that its code looks
 * up by a name it has made at run time is found only if it is registered. Constant names are found, as there, where the
 * image builder follows them.
 */
public final class ClosedWorld extends ClassLoader {

    private final String library;
    private final Registrations registrations;
    private final Predicate<Class<?>> registeredOtherwise;

    /**
     * @param library what the names of its classes begin with
     * @param registeredOtherwise what some extension registers
     */
    ClosedWorld(String library, Registrations registrations, Predicate<Class<?>> registeredOtherwise) {
        super(ClosedWorld.class.getClassLoader());
        this.library = library;
        this.registrations = registrations;
        this.registeredOtherwise = registeredOtherwise;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(library)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            ClassReader reader = new ClassReader(file);
            ClassWriter writer = new ClassWriter(0);
            reader.accept(new GuardedLookups(writer), 0);
            byte[] guarded = writer.toByteArray();
            return defineClass(name, guarded, 0, guarded.length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ClosedWorld of(Class<?> type) {
        return (ClosedWorld) type.getClassLoader();
    }

    /** Whether a class is looked after by whoever made this world, and not by the JDK or another library. */
    private static boolean isGuarded(Class<?> type) {
        return type.getClassLoader() instanceof ClosedWorld;
    }

    // What the library's own code calls in place of the methods of the JDK. Public, since it is in another package.

    /** In place of {@link Class#forName(String)}. */
    public static Class<?> forName(String name, Class<?> caller) throws ClassNotFoundException {
        ClosedWorld world = of(caller);
        Class<?> found = Class.forName(name, true, world);
        if (!world.registrations.hasClass(name) && !world.registeredOtherwise.test(found)) {
            throw new ClassNotFoundException(name + " is not registered");
        }
        return found;
    }

    /** In place of {@link Class#forName(String, boolean, ClassLoader)}. */
    public static Class<?> forName(String name, boolean initialize, ClassLoader loader, Class<?> caller)
            throws ClassNotFoundException {
        return forName(name, caller);
    }

    /** In place of {@link ClassLoader#loadClass(String)}. */
    public static Class<?> loadClass(ClassLoader loader, String name, Class<?> caller) throws ClassNotFoundException {
        return forName(name, caller);
    }

    /** In place of {@link Class#getDeclaredConstructor}. */
    public static Constructor<?> getDeclaredConstructor(Class<?> type, Class<?>[] parameters, Class<?> caller)
            throws NoSuchMethodException {
        check(
                type,
                world -> world.registrations.hasConstructor(type.getName(), parameters),
                "<init>" + Arrays.toString(parameters));
        return type.getDeclaredConstructor(parameters);
    }

    /** In place of {@link Class#getMethod}. */
    public static Method getMethod(Class<?> type, String name, Class<?>[] parameters, Class<?> caller)
            throws NoSuchMethodException {
        check(type, world -> world.registrations.hasMethod(type.getName(), name, parameters), name);
        return type.getMethod(name, parameters);
    }

    /** In place of {@link Class#getMethods}. */
    public static Method[] getMethods(Class<?> type, Class<?> caller) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !isGuarded(type)
                        || of(type).registrations
                                .hasMethod(type.getName(), method.getName(), method.getParameterTypes()))
                .toArray(Method[]::new);
    }

    /** In place of {@link Class#getConstructors}. */
    public static Constructor<?>[] getConstructors(Class<?> type, Class<?> caller) {
        return Arrays.stream(type.getConstructors())
                .filter(each -> !isGuarded(type)
                        || of(type).registrations.hasConstructor(type.getName(), each.getParameterTypes()))
                .toArray(Constructor<?>[]::new);
    }

    /** In place of {@link Class#getDeclaredField}. */
    public static Field getDeclaredField(Class<?> type, String name, Class<?> caller) throws NoSuchFieldException {
        if (isGuarded(type)
                && !of(type).registrations.hasField(type.getName(), name)
                && !of(type).registeredOtherwise.test(type)) {
            throw new NoSuchFieldException(type.getName() + "." + name + " is not registered");
        }
        return type.getDeclaredField(name);
    }

    private static void check(Class<?> type, Predicate<ClosedWorld> registered, String member)
            throws NoSuchMethodException {
        if (isGuarded(type)
                && !registered.test(of(type))
                && !of(type).registeredOtherwise.test(type)) {
            throw new NoSuchMethodException(type.getName() + "." + member + " is not registered");
        }
    }
}
