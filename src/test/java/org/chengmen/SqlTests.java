package org.chengmen;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/// SQL is written, never put together: every statement is a constant, so that nothing a visitor
/// sends can become part of one. Read from the sources, since the byte code no longer shows it.
class SqlTests {

    private static final Set<String> TAKES_SQL =
            Set.of("sql", "prepareStatement", "prepareCall", "executeQuery", "executeUpdate");

    /// Choose among constants of their own, and are read by a person whenever they change.
    private static final Set<String> CHOOSES_AMONG_CONSTANTS =
            Set.of(
                    "org/chengmen/audit/search/Reading.java",
                    "org/chengmen/accounts/personal/Departure.java");

    @Test
    void everyStatementIsAConstant() throws IOException {
        assertThat(violations(sources(Path.of("src/main/java")))).isEmpty();
    }

    @Test
    void seesAStatementThatIsPutTogether(@TempDir Path folder) throws IOException {
        var source = folder.resolve("Planted.java");
        Files.writeString(
                source,
                "class Planted { void a(J j, String s) { j.sql(\"select \" + s); j.sql(s);"
                        + " j.sql(\"x\".formatted(s)); j.sql(\"a\" + B); } }");
        assertThat(violations(List.of(source))).hasSize(3);
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(".java"))
                    .filter(it -> CHOOSES_AMONG_CONSTANTS.stream().noneMatch(it::endsWith))
                    .toList();
        }
    }

    private static List<String> violations(List<Path> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
            var task = (JavacTask) compiler.getTask(null, files, it -> {}, null, null, units);
            var scanner = new StatementScanner();
            for (var unit : task.parse()) {
                scanner.scan(unit, unit);
            }
            return scanner.violations;
        }
    }

    private static final class StatementScanner extends TreeScanner<Void, CompilationUnitTree> {

        private final List<String> violations = new ArrayList<>();

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, CompilationUnitTree unit) {
            if (takesSql(call) && !isConstant(call.getArguments().getFirst())) {
                violations.add(unit.getSourceFile().getName() + ": " + call);
            }
            return super.visitMethodInvocation(call, unit);
        }

        private static boolean takesSql(MethodInvocationTree call) {
            return call.getMethodSelect() instanceof MemberSelectTree method
                    && TAKES_SQL.contains(method.getIdentifier().toString())
                    && !call.getArguments().isEmpty();
        }

        private static boolean isConstant(ExpressionTree expression) {
            return switch (expression) {
                case LiteralTree ignored -> true;
                case ParenthesizedTree inner -> isConstant(inner.getExpression());
                case BinaryTree both ->
                        isConstant(both.getLeftOperand()) && isConstant(both.getRightOperand());
                case IdentifierTree name -> isConstantName(name.getName().toString());
                case MemberSelectTree name -> isConstantName(name.getIdentifier().toString());
                default -> false;
            };
        }

        private static boolean isConstantName(String name) {
            return name.matches("[A-Z][A-Z0-9_]*");
        }
    }
}
