package uk.kith.account.returns.rules;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One small mistake that could have been made in a class of rules: a boundary moved by a day, a condition that is always or
 * never true, another code, another number.
 *
 * @param method the method or lambda that it is made in
 * @param line the line of the source
 * @param words what was changed
 * @param text the text that was changed, if it was one
 * @param instead what stands there now
 */
record Mutation(String method, int at, int line, String words, String text, Consumer<CodeBuilder> instead) {

    private static final Map<String, String> NEIGHBOURS = Map.of(
            "isBefore", "isOnOrBefore",
            "isOnOrBefore", "isBefore",
            "isAfter", "isOnOrAfter",
            "isOnOrAfter", "isAfter");

    private static final Map<Opcode, Opcode> BOUNDARIES = Map.of(
            Opcode.IF_ICMPLT, Opcode.IF_ICMPLE,
            Opcode.IF_ICMPLE, Opcode.IF_ICMPLT,
            Opcode.IF_ICMPGT, Opcode.IF_ICMPGE,
            Opcode.IF_ICMPGE, Opcode.IF_ICMPGT,
            Opcode.IFLT, Opcode.IFLE,
            Opcode.IFLE, Opcode.IFLT,
            Opcode.IFGT, Opcode.IFGE,
            Opcode.IFGE, Opcode.IFGT);

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9.]{1,7}");

    /**
     * Every mistake that could be made in a class, one at a time.
     *
     * @param names the codes of the rules themselves: another name is no mistake in a condition
     */
    static List<Mutation> of(ClassModel rules, Set<String> names) {
        var all = new ArrayList<Mutation>();
        for (var method : rules.methods()) method.code().ifPresent(code -> find(method, code, all));
        all.removeIf(mutation -> names.contains(mutation.text()));
        return all;
    }

    /** The class with the mistake in it. */
    byte[] in(ClassModel rules) {
        return ClassFile.of()
                .transformClass(
                        rules,
                        ClassTransform.transformingMethodBodies(
                                named -> name(named).equals(method), new Replacing(this)::transform));
    }

    private static final class Replacing {

        private final Mutation mutation;
        private int at;

        Replacing(Mutation mutation) {
            this.mutation = mutation;
        }

        void transform(CodeBuilder code, CodeElement element) {
            if (element instanceof Instruction && at++ == mutation.at())
                mutation.instead().accept(code);
            else code.with(element);
        }
    }

    private static String name(MethodModel method) {
        return method.methodName().stringValue() + method.methodType().stringValue();
    }

    private static void find(MethodModel method, CodeModel code, List<Mutation> all) {
        boolean declares = method.methodName().equalsString("<clinit>");
        if (method.methodName().equalsString("<init>")) return;
        var instructions = new ArrayList<Instruction>();
        var lines = new ArrayList<Integer>();
        int line = 0;
        for (var element : code) {
            if (element instanceof LineNumber number) line = number.line();
            if (element instanceof Instruction instruction) {
                instructions.add(instruction);
                lines.add(line);
            }
        }
        for (int i = 0; i < instructions.size(); i++) {
            var next = i + 1 < instructions.size() ? instructions.get(i + 1) : null;
            var before = i > 0 ? instructions.get(i - 1) : null;
            var found = new Found(name(method), i, lines.get(i), all);
            if (declares) found.inDeclarations(instructions.get(i), next);
            else found.inConditions(instructions.get(i), before, next);
        }
    }

    private record Found(String method, int at, int line, List<Mutation> all) {

        private void add(String words, Consumer<CodeBuilder> instead) {
            all.add(new Mutation(method, at, line, words, "", instead));
        }

        /** Among declarations only the codes of sets are conditions. */
        void inDeclarations(Instruction one, Instruction next) {
            if (one instanceof ConstantInstruction constant
                    && constant.constantValue() instanceof String text
                    && isCondition(text, next)) another(text);
        }

        void inConditions(Instruction one, Instruction before, Instruction next) {
            switch (one) {
                case InvokeInstruction invoke -> call(invoke, next);
                case BranchInstruction branch
                when BOUNDARIES.containsKey(branch.opcode()) -> {
                    var other = BOUNDARIES.get(branch.opcode());
                    add(branch.opcode() + " as " + other, code -> code.branch(other, branch.target()));
                }
                case ConstantInstruction constant -> constant(constant, before, next);
                default -> {}
            }
        }

        private void call(InvokeInstruction invoke, @Nullable Instruction next) {
            var called = invoke.name().stringValue();
            var owner = invoke.owner().asInternalName();
            if (NEIGHBOURS.containsKey(called)) {
                var other = NEIGHBOURS.get(called);
                add(
                        called + " as " + other,
                        code -> code.invoke(
                                invoke.opcode(),
                                invoke.owner().asSymbol(),
                                other,
                                invoke.typeSymbol(),
                                invoke.isInterface()));
            }
            boolean isAsked =
                    invoke.type().stringValue().endsWith(")Z") && !(next != null && next.opcode() == Opcode.POP);
            if (!isAsked || owner.equals("java/util/Iterator") || called.equals("add")) return;
            for (boolean always : new boolean[] {true, false})
                add(called + " always " + always, code -> {
                    code.with(invoke);
                    code.pop();
                    code.loadConstant(always ? 1 : 0);
                });
        }

        private void constant(ConstantInstruction constant, Instruction before, Instruction next) {
            switch (constant.constantValue()) {
                case String text when isCondition(text, next) -> another(text);
                case Integer number
                when isCounted(before, next) -> {
                    add(number + " as " + (number + 1), code -> code.loadConstant(number + 1));
                    add(number + " as " + (number - 1), code -> code.loadConstant(number - 1));
                }
                default -> {}
            }
        }

        /** A code; not the code of the rule itself, nor its wording. */
        private static boolean isCondition(String text, Instruction next) {
            return CODE.matcher(text).matches()
                    && !(next instanceof InvokeInstruction invoke
                            && invoke.name().equalsString("rule"));
        }

        private void another(String text) {
            all.add(new Mutation(
                    method, at, line, "\"" + text + "\" as another text", text, code -> code.loadConstant("~" + text)));
        }

        /** A number that is added or compared; not the size of a list, a place in it, or the truth of a condition. */
        private static boolean isCounted(Instruction before, Instruction next) {
            boolean compared = next instanceof BranchInstruction branch
                    && branch.opcode().toString().startsWith("IF_ICMP");
            boolean given = next instanceof InvokeInstruction invoke
                    && (invoke.name().stringValue().startsWith("plus")
                            || invoke.name().equalsString("of")
                                    && invoke.owner().asInternalName().endsWith("/Day"));
            boolean multiplied = next != null && next.opcode().toString().matches("[IL](ADD|SUB|MUL)");
            return (compared || given || multiplied) && !(before != null && before.opcode() == Opcode.DUP);
        }
    }
}
