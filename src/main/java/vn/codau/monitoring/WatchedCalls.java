package vn.codau.monitoring;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.shared.Command;
import vn.codau.shared.CommandUnderWay;
import vn.codau.shared.DomainProblem;

/**
 * Around every call into a service from outside, and outside of its transaction: sees how the command ends that the call
 * gives. A call that only reads gives none, even where it asks for the right to a command.
 */
final class WatchedCalls implements MethodInterceptor {

    private final Supplier<CommandOutcomes> outcomes;

    WatchedCalls(Supplier<CommandOutcomes> outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        return CommandUnderWay.isWatched() ? call.proceed() : watched(call);
    }

    private @Nullable Object watched(MethodInvocation call) throws Throwable {
        var underWay = new CommandUnderWay();
        var began = System.nanoTime();
        try {
            return underWay.<@Nullable Object, Throwable>watch(call::proceed);
        } catch (Throwable thrown) {
            Failures.behind(thrown);
            asked(underWay, call).ifPresent(command -> tell(command, thrown));
            throw thrown;
        } finally {
            if (!underWay.done().isEmpty()) {
                var nanos = System.nanoTime() - began;
                underWay.done().forEach(command -> outcomes.get().took(command, nanos));
            }
        }
    }

    private void tell(Command command, Throwable thrown) {
        var refusal = causes(thrown).filter(DomainProblem.class::isInstance).findFirst();
        if (refusal.isPresent()) {
            outcomes.get().refused(command, ((DomainProblem) refusal.get()).key());
        } else {
            outcomes.get().failed(command, thrown);
        }
    }

    private static Optional<Command> asked(CommandUnderWay underWay, MethodInvocation call) {
        return underWay.asked().filter(command -> !onlyReads(call));
    }

    private static boolean onlyReads(MethodInvocation call) {
        var type =
                call.getThis() == null ? call.getMethod().getDeclaringClass() : AopUtils.getTargetClass(call.getThis());
        Method method = AopUtils.getMostSpecificMethod(call.getMethod(), type);
        var own = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        var held = own == null ? AnnotatedElementUtils.findMergedAnnotation(type, Transactional.class) : own;
        return held != null && held.readOnly();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
    }
}
