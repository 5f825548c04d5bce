package vn.codau.shared;

import java.util.List;

/** A refusal that the user is told about: a key of the translations and what its sentence names. Nothing was changed. */
public abstract class DomainProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    protected DomainProblem(String key, Object... arguments) {
        super(key + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
