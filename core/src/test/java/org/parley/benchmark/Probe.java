package org.parley.benchmark;

import java.time.Duration;
import java.util.*;
import org.parley.*;
import org.parley.analysis.*;

public class Probe {
    public static void main(String[] a) {
        for (int round = 0; round < 2; round++)
            for (var kind : NegotiationGenerator.Kind.values())
                for (int[] d : new int[][] {{20, 5}, {25, 8}, {30, 8}, {35, 12}, {40, 12}, {45, 12}, {60, 15}}) {
                    if (kind == NegotiationGenerator.Kind.FEASIBLE && d[0] != 40) continue;
                    var shape = new NegotiationGenerator.Shape(5, 20, 5, d[0], d[1]);
                    StringBuilder sb = new StringBuilder();
                    long tp = 0, tm = 0, ts = 0;
                    for (int seed = 0; seed < 10; seed++) {
                        var n = NegotiationGenerator.of(shape, kind, seed);
                        long t0 = System.nanoTime();
                        var c = Analysis.of(n)
                                .within(Budget.of(Duration.ofSeconds(2)).results(500))
                                .conflicts();
                        long t1 = System.nanoTime();
                        var e = new LogicNgEncoding(n);
                        var all = e.allConflicts(Integer.MAX_VALUE, 2000, 3000);
                        long t2 = System.nanoTime();
                        var s = e.smallestConflict(5000);
                        long t3 = System.nanoTime();
                        tp += t1 - t0;
                        tm += t2 - t1;
                        ts += t3 - t2;
                        sb.append(c.all().size())
                                .append(c.isComplete() ? "" : "+")
                                .append("/")
                                .append(all.sets().size())
                                .append(all.isComplete() ? "" : "+")
                                .append("/")
                                .append(
                                        c.all().isEmpty()
                                                ? 0
                                                : c.all().get(0).members().size())
                                .append("=")
                                .append(s.map(Set::size).orElse(0))
                                .append("..")
                                .append(
                                        c.all().isEmpty()
                                                ? 0
                                                : c.all()
                                                        .get(c.all().size() - 1)
                                                        .members()
                                                        .size())
                                .append("  ");
                    }
                    System.out.printf(
                            "%s %s  parley %.1f marco %.1f smus %.1f ms: %s%n",
                            kind, Arrays.toString(d), tp / 1e7, tm / 1e7, ts / 1e7, sb);
                }
    }
}
