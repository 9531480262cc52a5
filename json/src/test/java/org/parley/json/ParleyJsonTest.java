package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.Demand;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Step;
import org.parley.Assumption;
import org.parley.demand.Ceasefire;
import org.parley.demand.LeadersSummit;
import org.parley.demand.PrisonerRelease;

class ParleyJsonTest {
    @Test
    void x() {
        Party north = Party.of("North"), south = Party.of("South");
        Demand ceasefire = Ceasefire.full().unconditional();
        Demand summit = LeadersSummit.of(north, south);
        Step agreement = Step.of("framework agreement"), keyIssues = Step.of("key issues settled");

        Negotiation talks = Negotiation.between(north, south)
                .add(north.demands(ceasefire).redLine())
                .add(south.rejects(ceasefire))
                .add(north.demands(PrisonerRelease.by(south).of(north)))
                .add(north.accepts(summit))
                .add(north.demands(keyIssues.onlyAfter(summit)))
                .add(south.rejects(summit).until(agreement))
                .add(Assumption.that(agreement.onlyAfter(keyIssues)))
                .build();
        String s = ParleyJson.ofDefaults().write(talks);
        System.out.println(s);
        assertThat(ParleyJson.ofDefaults().read(s)).isEqualTo(talks);
        String bad = s.replace("\"red-line\"", "\"redline\"").replace("\"unconditional\"", "\"uncondtional\"").replace("\"prisoner-release\"", "\"prisonerrelease\"")
          .replace("\"title\"", "\"titel\"").replace("\"name\": \"South\",", "");
        ParleyJson.ofDefaults().readAll(bad).problems().forEach(System.out::println);
        ParleyJson.ofDefaults().readAll(s.replace("\"red-line\"", "\"redline\"").replace("\"by\": \"south\"", "\"by\": \"sout\"").replace("framework-agreement\"", "framework-agreemen\"")).problems().forEach(System.out::println);
        ParleyJson.ofDefaults().readAll(s.replace("\"red-line\"", "null").replace("\"by\": \"south\"", "\"by\": 7").replace("framework-agreement\"", "framework-agreemen\"")+ "x").problems().forEach(System.out::println);
        ParleyJson.ofDefaults().readAll(s.replace("\"red-line\"", "null").replace("\"by\": \"south\"", "\"by\": 7").replace("framework-agreement\"", "framework-agreemen\"")).problems().forEach(System.out::println);
    }
}
