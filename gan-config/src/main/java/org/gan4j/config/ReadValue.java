package org.gan4j.config;

import org.gan4j.spec.Finding;

/** A value that was read, and its place. */
public record ReadValue<T>(T value, Place place) {
    /** Reports what is wrong at the field that is to blame, or else at the whole value. */
    public void fault(Finding finding) {
        finding.field().map(place::field).orElse(place).fault(finding.text());
    }
}
