package org.gan4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.gan4j.api.data.DataException;
import org.gan4j.api.data.DataSpec;
import org.junit.jupiter.api.Test;

/** The contract of a {@link DataSpec} that reads a user's files: it detects missing files before it loads any. */
public interface UserFilesContract {
    DataSpec newDataSpecOfMissingFiles();

    @Test
    default void refusesMissingFilesBeforeLoading() {
        final DataSpec missing = newDataSpecOfMissingFiles();
        final DataException loading = catchThrowableOfType(DataException.class, missing::load);

        assertThat(loading).isNotNull();
        assertThatThrownBy(missing::outline).isInstanceOf(DataException.class).hasMessage(loading.getMessage());
    }
}
