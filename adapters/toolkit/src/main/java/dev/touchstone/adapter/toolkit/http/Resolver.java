package dev.touchstone.adapter.toolkit.http;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses that a name stands for. */
@FunctionalInterface
interface Resolver {

    /** All of them, at least one. */
    InetAddress[] resolve(String host) throws UnknownHostException;
}
