/** Images: MNIST and similar data, CIFAR-10, IDX files and directories of images; decoding, colours and scaling. */
package org.gan4j.datasets.image;
