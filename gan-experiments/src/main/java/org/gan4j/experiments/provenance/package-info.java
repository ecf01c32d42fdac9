/** Where results come from: the build of gan4j, its plug-ins, the machine and the command. */
package org.gan4j.experiments.provenance;
