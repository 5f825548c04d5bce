@NullMarked
package vn.codau.engine.criteria;

import org.jspecify.annotations.NullMarked;
