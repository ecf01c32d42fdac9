package org.gan4j.testkit.contract;

import org.gan4j.api.init.Constant;
import org.gan4j.api.init.DataLogit;
import org.gan4j.api.init.He;
import org.gan4j.api.init.Initializer;
import org.gan4j.api.init.Normal;
import org.gan4j.api.init.Uniform;
import org.gan4j.api.init.XavierNormal;
import org.gan4j.api.init.XavierUniform;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Nested;

class StandardInitializersTest {
    @Nested
    class OfConstant implements InitializerContract {
        @Override
        public Initializer newInitializer() {
            return new Constant(0.5);
        }
    }

    @Nested
    class OfUniform implements InitializerContract {
        @Override
        public Initializer newInitializer() {
            return new Uniform(new Range(-0.05, 0.05));
        }
    }

    @Nested
    class OfNormal implements InitializerContract {
        @Override
        public Initializer newInitializer() {
            return new Normal(0, 0.02);
        }
    }

    @Nested
    class OfXavierUniform implements InitializerContract {
        @Override
        public Initializer newInitializer() {
            return new XavierUniform();
        }
    }

    @Nested
    class OfXavierNormal implements InitializerContract {
        @Override
        public Initializer newInitializer() {
            return new XavierNormal();
        }
    }

    @Nested
    class OfHe implements InitializerContract {
        @Override
        public Initializer newInitializer() {
            return new He();
        }
    }

    @Nested
    class OfDataLogit implements InitializerContract {
        @Override
        public Initializer newInitializer() {
            return new DataLogit(1e-7);
        }
    }
}
