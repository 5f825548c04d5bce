package vn.codau;

import org.springframework.aop.Advisor;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.monitoring.Repetitions;

/** Settles what happens where transactions get in each other's way: around every one of them, in one place. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class Contention {

    /** Outside of the transaction, so that a repetition reads everything anew. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor contentionAdvisor(ObjectProvider<Repetitions> repetitions) {
        Pointcut byClass = new AnnotationMatchingPointcut(Transactional.class, true);
        Pointcut byMethod = AnnotationMatchingPointcut.forMethodAnnotation(Transactional.class);
        var advisor = new DefaultPointcutAdvisor(
                new ComposablePointcut(byClass).union(byMethod), new Repeating(repetitions::getObject));
        // Within what watches a call, which sees one call however often it is repeated.
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return advisor;
    }
}
