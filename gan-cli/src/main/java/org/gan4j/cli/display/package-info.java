/** What a person sees of a run while it goes on and when it is over. */
package org.gan4j.cli.display;
