/** The first screen (việc của tôi): what I must do now, gathered from every module that has work for people. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: screen", "uikit"})
@NullMarked
package vn.codau.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
