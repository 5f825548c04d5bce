package vn.codau.monitoring;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.aop.Advisor;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.task.TaskDecorator;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts what watches around what is watched. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MonitoringSettings.class)
@EnableScheduling
class Monitoring {

    /** Around every service and every transaction, outside of all else that stands around them. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor watchedCallsAdvisor(ObjectProvider<CommandOutcomes> outcomes) {
        Pointcut services = new AnnotationMatchingPointcut(Service.class, true);
        Pointcut byClass = new AnnotationMatchingPointcut(Transactional.class, true);
        Pointcut byMethod = AnnotationMatchingPointcut.forMethodAnnotation(Transactional.class);
        var advisor = new DefaultPointcutAdvisor(
                new ComposablePointcut(services).union(byClass).union(byMethod), new WatchedCalls(outcomes::getObject));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static SlowStatements slowStatements(ObjectProvider<SlowStatements.Told> told) {
        return new SlowStatements(told::getObject);
    }

    /** Before everything else, so that every line of the log about a request has its id. */
    @Bean
    FilterRegistrationBean<RequestIds> requestIds(@Value("${server.forward-headers-strategy:none}") String believed) {
        var filter = new FilterRegistrationBean<>(new RequestIds("native".equalsIgnoreCase(believed)));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return filter;
    }

    @Bean
    TaskDecorator requestIdsOfWork() {
        return RequestId::ofItsOwn;
    }
}
