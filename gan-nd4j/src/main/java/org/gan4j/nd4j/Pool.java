package org.gan4j.nd4j;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Objects that are made once and lent to one scope after another; holds as many as one scope ever used at a time. */
final class Pool<K, V> {
    private final Function<K, V> maker;
    private final Map<K, Deque<V>> free = new HashMap<>();

    Pool(Function<K, V> maker) {
        this.maker = maker;
    }

    V lend(K key, Nd4jScope scope) {
        final Deque<V> shelf = free.computeIfAbsent(key, k -> new ArrayDeque<>());
        final V thing = shelf.isEmpty() ? maker.apply(key) : shelf.pop();
        scope.onClose(() -> shelf.push(thing));
        return thing;
    }
}
