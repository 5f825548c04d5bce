package vn.codau.monitoring;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.shared.Command;
import vn.codau.shared.CommandUnderWay;
import vn.codau.shared.Contended;
import vn.codau.shared.DomainProblem;

/**
 * Around every call into a service from outside, and outside of its transaction: sees how the command ends that the call
 * gives. A call that only reads gives none, even where it asks for the right to a command.
 */
final class WatchedCalls implements MethodInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedCalls.class);

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
            tellCause(refusal.get());
        } else {
            outcomes.get().failed(command, thrown);
        }
    }

    /** A refusal can hide that a disk is full or a file is gone: people are told what to do, and the log why. */
    private static void tellCause(Throwable refusal) {
        if (!(refusal instanceof Contended)
                && causes(refusal)
                        .anyMatch(cause -> cause instanceof IOException || cause instanceof DataAccessException)) {
            LOG.warn("something stands behind a refusal", refusal);
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
