/** Images: MNIST and its kin, CIFAR-10, IDX files and directories of pictures; decoding, colours and scaling. */
package org.gan4j.datasets.image;
