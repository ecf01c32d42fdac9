package org.gan4j.api.data;

import java.util.List;

/**
 * The classes of images {@code [channels, height, width]} whose channels have their own classes. The label of an image is
 * the number whose digits are the labels of its channels in order; its base is the number of the channels' classes.
 */
public interface StackedLabels extends Labels {
    /** The names of a channel's classes, by label. */
    List<String> channelClasses();
}
