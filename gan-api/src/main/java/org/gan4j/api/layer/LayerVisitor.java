package org.gan4j.api.layer;

/** One case for each layer: a backend that misses one does not compile. */
public interface LayerVisitor<T> {
    T dense(Dense layer);

    T relu(Relu layer);

    T leakyRelu(LeakyRelu layer);

    T sigmoid(Sigmoid layer);

    T tanh(Tanh layer);

    T maxout(Maxout layer);

    T batchNorm(BatchNorm layer);

    T dropout(Dropout layer);

    T reshape(Reshape layer);

    T flatten(Flatten layer);
}
