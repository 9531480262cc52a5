package org.parley.json.convert;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ExternalCode;
import org.parley.NegotiationBuilder;
import org.parley.Participation;
import org.parley.Party;
import org.parley.Step;
import org.parley.Territory;
import org.parley.json.problem.At;
import org.parley.json.wire.v1.CodeWire;
import org.parley.json.wire.v1.PartyWire;
import org.parley.json.wire.v1.RoleWire;
import org.parley.json.wire.v1.StepWire;
import org.parley.json.wire.v1.TerritoryWire;

/** Reads parties with their roles, and the territories and steps that others refer to. */
final class PartyReader {
    private final Vocabulary vocabulary;

    PartyReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A party whose roles are still to be read. */
    record WithRoles(Party party, List<RoleWire> roles, At at) {}

    WithRoles party(PartyWire wire, At at) {
        Party named = wire.id() == null
                ? Party.of(wire.name())
                : Party.of(wire.name()).withId(wire.id());
        Party party = new Party(named.id(), named.name(), codes(wire.codes(), at));
        vocabulary.define(party, at);
        return new WithRoles(party, wire.roles() == null ? List.of() : wire.roles(), at.then("roles"));
    }

    ImmutableList<ExternalCode> codes(@Nullable List<CodeWire> wires, At at) {
        return Elements.read(
                wires,
                at.then("codes"),
                vocabulary.findings(),
                (code, place) -> ExternalCode.of(code.scheme(), code.code()));
    }

    /** Adds the roles of a party, once all parties are known. */
    void addRoles(WithRoles party, NegotiationBuilder builder) {
        for (Participation participation : Elements.read(
                party.roles(),
                party.at(),
                vocabulary.findings(),
                (role, at) -> participation(party.party(), role, at))) {
            builder.add(participation);
        }
    }

    private Participation participation(Party party, RoleWire wire, At at) {
        return new Participation(
                party,
                Names.ROLE.read(wire.role(), at, vocabulary.findings()),
                vocabulary.optionalParty(wire.alignedWith(), at.then("alignedWith")),
                wire.scope() == null ? "" : wire.scope(),
                Names.disclosure(wire.disclosure(), at.then("disclosure"), vocabulary.findings()));
    }

    Territory territory(TerritoryWire wire, At at) {
        Territory named = Territory.of(wire.label());
        Territory territory = new Territory(
                wire.id() == null ? named.id() : wire.id(),
                wire.label(),
                Elements.read(wire.usage(), at.then("usage"), vocabulary.findings(), this::usage));
        vocabulary.define(territory, at);
        return territory;
    }

    private Territory.Usage usage(TerritoryWire.UsageWire wire, At at) {
        return new Territory.Usage(vocabulary.party(wire.party(), at.then("party")), wire.label());
    }

    Step step(StepWire wire, At at) {
        Step step = new Step(
                wire.id() == null ? Step.of(wire.name()).id() : wire.id(),
                wire.name(),
                wire.shortName() == null ? wire.name() : wire.shortName(),
                wire.clause() == null ? "" : wire.clause());
        vocabulary.define(step, at);
        return step;
    }
}
