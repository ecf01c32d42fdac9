package org.gan4j.api.data;

import java.util.List;

/**
 * The classes of images {@code [channels, height, width]} whose channels have classes of their own: the label of the whole is
 * the number whose digits, to the base of the number of such classes, are the labels of its channels in order.
 */
public interface StackedLabels extends Labels {
    /** The names of a channel's classes, by label. */
    List<String> channelClasses();
}
