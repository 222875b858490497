package org.chengmen.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chengmen.kernel.Refused;
import org.chengmen.kernel.access.CurrentPerson;
import org.chengmen.kernel.access.ForSignedIn;
import org.chengmen.kernel.access.ForStaff;
import org.chengmen.kernel.access.OpenToAll;
import org.chengmen.kernel.access.Person;
import org.chengmen.kernel.access.Role;
import org.chengmen.shell.ShellRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import java.lang.annotation.Annotation;
import java.util.Arrays;

/// Holds every handler to what it says about who may call it. A handler that says nothing is
/// closed.
@Component
class HandlerAccess implements HandlerInterceptor {

    private final CurrentPerson person;

    HandlerAccess(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && said(method, OpenToAll.class) == null) {
            checkSignedIn();
            checkRole(method);
        }
        return true;
    }

    private void checkSignedIn() {
        if (person.signedIn().isEmpty()) {
            throw Refused.because(ShellRefusal.NOT_SIGNED_IN);
        }
    }

    private void checkRole(HandlerMethod method) {
        var staff = said(method, ForStaff.class);
        var allowed =
                staff == null
                        ? said(method, ForSignedIn.class) != null
                        : isStaff() && holdsOneOf(staff.value());
        if (!allowed) {
            throw Refused.because(ShellRefusal.NOT_ALLOWED);
        }
    }

    private boolean isStaff() {
        return person.signedIn().filter(it -> it.kind() == Person.Kind.STAFF).isPresent();
    }

    private boolean holdsOneOf(Role[] roles) {
        return roles.length == 0 || Arrays.stream(roles).anyMatch(person::holds);
    }

    /// What the method says counts; what its class says, only where the method says nothing.
    private static <A extends Annotation> @Nullable A said(HandlerMethod method, Class<A> kind) {
        var element = says(method.getMethod()) ? method.getMethod() : method.getBeanType();
        return AnnotatedElementUtils.findMergedAnnotation(element, kind);
    }

    private static boolean says(java.lang.reflect.AnnotatedElement element) {
        return AnnotatedElementUtils.hasAnnotation(element, OpenToAll.class)
                || AnnotatedElementUtils.hasAnnotation(element, ForSignedIn.class)
                || AnnotatedElementUtils.hasAnnotation(element, ForStaff.class);
    }
}
