package org.gan4j.testkit.reference;

import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.BackendSpec;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

@TypeName("reference")
@Doc("plain Java in double precision: slow and accurate")
public record ReferenceSpec() implements BackendSpec {
    @Override
    public Backend open() {
        return new ReferenceBackend();
    }
}
