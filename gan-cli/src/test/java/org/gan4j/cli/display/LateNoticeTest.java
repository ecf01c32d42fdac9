package org.gan4j.cli.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LateNoticeTest {
    private final AtomicInteger told = new AtomicInteger();

    @Test
    void tellsWhatTakesLongWhileItDoes() throws InterruptedException {
        final CountDownLatch notice = new CountDownLatch(1);
        try (LateNotice late = new LateNotice(Duration.ofMillis(1))) {
            late.begin(notice::countDown);
            assertThat(notice.await(10, TimeUnit.SECONDS)).isTrue();
            late.end();
        }
    }

    @Test
    void keepsQuietAboutWhatIsOverInTime() throws InterruptedException {
        try (LateNotice late = new LateNotice(Duration.ofMillis(200))) {
            late.begin(told::incrementAndGet);
            late.end();
            Thread.sleep(300);
        }
        assertThat(told).hasValue(0);
    }

    @Test
    void keepsQuietOnceItIsClosed() throws InterruptedException {
        try (LateNotice late = new LateNotice(Duration.ofMillis(100))) {
            late.begin(told::incrementAndGet);
        }
        Thread.sleep(200);
        assertThat(told).hasValue(0);
    }
}
