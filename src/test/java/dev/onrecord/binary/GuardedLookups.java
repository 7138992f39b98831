package dev.onrecord.binary;

import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Makes a class ask {@link ClosedWorld} where it asks the JDK for something by name. */
final class GuardedLookups extends ClassVisitor {

    private static final String GUARD = Type.getInternalName(ClosedWorld.class);
    private static final String CLASS = "java/lang/Class";

    /** The JDK's methods, each with what it is called on, if anything. */
    private static final Map<String, String> LOOKUPS = Map.of(
            CLASS + ".forName(Ljava/lang/String;)Ljava/lang/Class;",
            "",
            CLASS + ".forName(Ljava/lang/String;ZLjava/lang/ClassLoader;)Ljava/lang/Class;",
            "",
            "java/lang/ClassLoader.loadClass(Ljava/lang/String;)Ljava/lang/Class;",
            "Ljava/lang/ClassLoader;",
            CLASS + ".getDeclaredConstructor([Ljava/lang/Class;)Ljava/lang/reflect/Constructor;",
            "Ljava/lang/Class;",
            CLASS + ".getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;",
            "Ljava/lang/Class;",
            CLASS + ".getMethods()[Ljava/lang/reflect/Method;",
            "Ljava/lang/Class;",
            CLASS + ".getConstructors()[Ljava/lang/reflect/Constructor;",
            "Ljava/lang/Class;",
            CLASS + ".getDeclaredField(Ljava/lang/String;)Ljava/lang/reflect/Field;",
            "Ljava/lang/Class;");

    private String owner = "";

    GuardedLookups(ClassWriter writer) {
        super(Opcodes.ASM9, writer);
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        owner = name;
        super.visit(version, access, name, signature, parent, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
        return new Calls(super.visitMethod(access, name, type, signature, exceptions));
    }

    private final class Calls extends MethodVisitor {

        private boolean constant;

        private Calls(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitLdcInsn(Object value) {
            super.visitLdcInsn(value);
            constant = value instanceof String;
        }

        @Override
        public void visitMethodInsn(int opcode, String of, String name, String type, boolean isInterface) {
            String receiver = LOOKUPS.get(of + "." + name + type);
            // The image builder follows a name that is written there.
            if (receiver == null || (constant && name.equals("forName"))) {
                super.visitMethodInsn(opcode, of, name, type, isInterface);
            } else {
                super.visitLdcInsn(Type.getObjectType(owner));
                String guarded = "(" + receiver + type.substring(1).replace(")", "Ljava/lang/Class;)");
                super.visitMethodInsn(Opcodes.INVOKESTATIC, GUARD, name, guarded, false);
            }
            constant = false;
        }

        @Override
        public void visitMaxs(int stack, int locals) {
            super.visitMaxs(stack + 1, locals);
        }
    }
}
