package org.gan4j.api.data;

import java.util.List;

/**
 * Images {@code [channels, height, width]} whose channels are grey images with classes of their own, drawn apart: the label of
 * the whole is the number whose digits, to the base of the number of such classes, are the labels of its channels in order.
 */
public interface StackedDataset extends LabelledDataset {
    /** The names of a channel's classes, by label. */
    List<String> channelClasses();
}
