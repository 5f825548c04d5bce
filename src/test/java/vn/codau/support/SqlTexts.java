package vn.codau.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.codau.Application;

/**
 * All SQL that stands in the portal's class files. Java folds what is joined from constants into one constant; what is joined
 * when the portal runs is a recipe with gaps, or pieces that begin in the middle of a statement.
 */
public final class SqlTexts {

    /** Stands for what is filled in when the portal runs, as javac marks it. */
    public static final String GAP = "\u0001";

    private static final Pattern STATEMENT = Pattern.compile(
            "(?is)\\s*\\(?\\s*(select|insert|update|delete|replace|with|call|lock|truncate|grant)\\s.+");

    /** Begins in the middle of a statement, or names a parameter. */
    private static final Pattern PIECE = Pattern.compile(
            "(?s)\\s*(and|or|where|from|(left |inner )?join|on|group by|having|order by|limit|union|for update) .+"
                    + "|.*(=|<|>|like|in \\() ?:[a-z].*");

    /** Compares or sets a column; in a class that speaks to the database. */
    private static final Pattern CONDITION = Pattern.compile("(?s).*[a-z] (=|<>|<|>|is|in|like) ['(a-z0-9].*");

    /** A gap of a recipe, or of a text that is formatted. */
    private static final Pattern HOLE = Pattern.compile(GAP + "|%(\\d+\\$)?[sd]");

    private static final Pattern FORMAT = Pattern.compile("%(\\d+\\$)?[sd]");

    private static final List<String> DATABASE = List.of("org/springframework/jdbc/", "java/sql/");

    /** By the method that holds them, as Store.find. */
    private final Map<String, List<String>> statements = new TreeMap<>();

    private final Map<String, List<String>> recipes = new TreeMap<>();
    private final Map<String, List<String>> pieces = new TreeMap<>();

    private SqlTexts() {}

    /** Reads every class of the portal. */
    public static SqlTexts ofThePortal() {
        try {
            var location =
                    Application.class.getProtectionDomain().getCodeSource().getLocation();
            var found = new SqlTexts();
            try (var files = Files.walk(Path.of(location.toURI()).resolve("vn/codau"))) {
                for (var file :
                        files.filter(path -> path.toString().endsWith(".class")).toList()) {
                    found.read(ClassFile.of().parse(file));
                }
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void read(ClassModel type) {
        var speaksToTheDatabase = StreamSupport.stream(type.constantPool().spliterator(), false)
                .anyMatch(entry -> entry instanceof MemberRefEntry member
                        && DATABASE.stream().anyMatch(member.owner().asInternalName()::startsWith));
        for (var field : type.fields()) {
            field.findAttribute(Attributes.constantValue()).ifPresent(value -> {
                if (value.constant().constantValue() instanceof String text) {
                    constant(name(type, field.fieldName().stringValue()), text, speaksToTheDatabase);
                }
            });
        }
        for (var method : type.methods()) {
            if (method.methodName().equalsString("<clinit>")) {
                made(type, method, speaksToTheDatabase);
                continue;
            }
            var name = name(type, method.methodName().stringValue());
            texts(method, (isRecipe, text) -> {
                if (!isRecipe && !(isStatement(text) && FORMAT.matcher(text).find())) {
                    constant(name, text, speaksToTheDatabase);
                } else if (isStatement(text) || hasPiece(text, speaksToTheDatabase)) {
                    recipes.computeIfAbsent(name, any -> new ArrayList<>()).add(text);
                }
            });
        }
    }

    /** What is joined once, when the class is loaded, is read where it is kept: in a constant. */
    private void made(ClassModel type, MethodModel initializer, boolean speaksToTheDatabase) {
        var templates = new ArrayList<String>();
        var texts = new ArrayList<String>();
        texts(initializer, (isRecipe, text) -> (isRecipe || HOLE.matcher(text).find() ? templates : texts).add(text));
        templates.removeIf(text -> !isStatement(text) && !hasPiece(text, speaksToTheDatabase));
        var name = name(type, "<clinit>");
        var constants = templates.isEmpty() ? Map.<String, String>of() : constants(type);
        constants.forEach((field, text) -> constant(name(type, field), text, speaksToTheDatabase));
        texts.stream()
                .filter(text -> constants.values().stream().noneMatch(whole -> whole.contains(text)))
                .forEach(text -> constant(name, text, speaksToTheDatabase));
        for (var template : templates) {
            var shape = HOLE.splitAsStream(template).map(Pattern::quote).collect(Collectors.joining("(?s:.*)"));
            if (constants.values().stream()
                    .noneMatch(Pattern.compile("(?s).*" + shape + ".*").asMatchPredicate())) {
                recipes.computeIfAbsent(name, any -> new ArrayList<>()).add(template);
            }
        }
    }

    private static Map<String, String> constants(ClassModel type) {
        try {
            var found = new TreeMap<String, String>();
            var loaded = Class.forName(type.thisClass().asInternalName().replace('/', '.'));
            for (var field : loaded.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                    field.setAccessible(true);
                    found.put(field.getName(), String.valueOf(field.get(null)));
                }
            }
            return found;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void texts(MethodModel method, BiConsumer<Boolean, String> found) {
        method.code()
                .ifPresent(code -> code.forEach(element -> {
                    if (element instanceof LoadConstantInstruction load
                            && load.constantValue() instanceof String text) {
                        found.accept(false, text);
                    }
                    if (element instanceof InvokeDynamicInstruction call
                            && !call.bootstrapArgs().isEmpty()
                            && call.bootstrapArgs().getFirst() instanceof String recipe
                            && recipe.contains(GAP)) {
                        found.accept(true, recipe);
                    }
                }));
    }

    private void constant(String name, String text, boolean speaksToTheDatabase) {
        if (isStatement(text)) {
            statements.computeIfAbsent(name, any -> new ArrayList<>()).add(text);
        } else if (hasPiece(text, speaksToTheDatabase)) {
            pieces.computeIfAbsent(name, any -> new ArrayList<>()).add(text);
        }
    }

    /** Whether it begins like a whole statement. */
    public static boolean isStatement(String text) {
        return STATEMENT.matcher(text).matches();
    }

    private static boolean hasPiece(String text, boolean speaksToTheDatabase) {
        var known = text.replace(GAP, "");
        return PIECE.matcher(known).matches()
                || (speaksToTheDatabase && CONDITION.matcher(known).matches());
    }

    private static String name(ClassModel type, String member) {
        var name = type.thisClass().asInternalName();
        return name.substring(name.lastIndexOf('/') + 1) + "." + member.replaceFirst("^lambda\\$(\\w+)\\$\\d+$", "$1");
    }

    /** Whole ones. */
    public Map<String, List<String>> statements() {
        return statements;
    }

    /** Those with gaps. */
    public Map<String, List<String>> recipes() {
        return recipes;
    }

    /** What only a part of a statement can be. */
    public Map<String, List<String>> pieces() {
        return pieces;
    }
}
