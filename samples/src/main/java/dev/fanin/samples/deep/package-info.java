/** A network that does not learn, and the page that says why. */
package dev.fanin.samples.deep;
