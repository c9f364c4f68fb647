/** The settings of measures: what an administrator says of how figures may leave the authority. */
@NullMarked
package uk.kith.insight.measures.web;

import org.jspecify.annotations.NullMarked;
