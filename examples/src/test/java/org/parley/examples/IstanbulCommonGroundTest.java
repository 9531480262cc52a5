package org.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.examples.Istanbul2025.CEASEFIRE;
import static org.parley.examples.Istanbul2025.CHILDREN;
import static org.parley.examples.Istanbul2025.GUARANTEES;
import static org.parley.examples.Istanbul2025.PRISONERS;
import static org.parley.examples.IstanbulCommonGround.BODIES;
import static org.parley.examples.IstanbulCommonGround.BY_RUSSIA;
import static org.parley.examples.IstanbulCommonGround.BY_UKRAINE;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parley.Demand;
import org.parley.Negotiation;
import org.parley.analysis.AgreeableNow;
import org.parley.analysis.Analysis;
import org.parley.analysis.Existence;

/** What could be agreed at Istanbul on 2 June 2025 while the ceasefire stayed open. */
class IstanbulCommonGroundTest {
    private static final Negotiation BEFORE = Istanbul2025.negotiation();
    private static final Negotiation AFTER = IstanbulCommonGround.withResult();

    /** Returns the items of the one set of demands that can be agreed now, each with whether all consent. */
    private static Map<String, Boolean> agreedNow(Negotiation talks) {
        AgreeableNow now = Analysis.of(talks).commonGround().now();
        assertThat(now.all()).hasSize(1);
        assertThat(now.isComplete()).isTrue();
        Map<String, Boolean> items = new TreeMap<>();
        now.all().get(0).forEach(item -> items.put(item.demand().terms().text(), item.isConsented()));
        return items;
    }

    private static String text(Demand demand) {
        return demand.among(BEFORE.principals()).text();
    }

    @Test
    void the_humanitarian_demands_can_be_agreed_now_merely_unopposed() {
        assertThat(agreedNow(BEFORE))
                .containsExactlyInAnyOrderEntriesOf(Map.of(text(PRISONERS), false, text(CHILDREN), false));
    }

    @Test
    void the_ceasefire_and_the_guarantees_cannot() {
        assertThat(agreedNow(BEFORE)).doesNotContainKeys(text(CEASEFIRE), text(GUARANTEES));
        assertThat(agreedNow(AFTER)).doesNotContainKeys(text(CEASEFIRE), text(GUARANTEES));
    }

    @Test
    void what_the_round_agreed_is_consented_while_the_ceasefire_stays_open() {
        assertThat(agreedNow(AFTER))
                .containsEntry(text(BY_RUSSIA), true)
                .containsEntry(text(BY_UKRAINE), true)
                .containsEntry(text(BODIES), true);
        assertThat(Analysis.of(AFTER).commonGround().possible()).isEqualTo(Existence.NONE);
    }

    @Test
    void what_the_round_did_not_agree_stays_merely_unopposed() {
        assertThat(agreedNow(AFTER)).containsEntry(text(PRISONERS), false).containsEntry(text(CHILDREN), false);
    }
}
