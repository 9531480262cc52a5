package org.parley.json.convert;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.Issue;
import org.parley.demand.ForceKind;
import org.parley.demand.GuaranteeForm;
import org.parley.demand.PrisonerCategory;
import org.parley.demand.Sector;
import org.parley.json.problem.At;
import org.parley.json.problem.Findings;
import org.parley.json.wire.v1.NamedWire;

/**
 * The well-known values of an open list, which are written by their id alone; others have a name.
 *
 * @param <T> what is listed
 */
final class WellKnown<T> {
    static final WellKnown<Sector> SECTORS =
            of("the id of a well-known sector", new OfSector(), Sector.AIR, Sector.SEA, Sector.ENERGY);

    static final WellKnown<PrisonerCategory> CATEGORIES = of(
            "the id of a well-known category",
            new OfCategory(),
            PrisonerCategory.ALL,
            PrisonerCategory.SERIOUSLY_WOUNDED_AND_SICK,
            PrisonerCategory.AGED_18_TO_25,
            PrisonerCategory.CIVILIAN_DETAINEES);

    static final WellKnown<GuaranteeForm> FORMS = of(
            "the id of a well-known form",
            new OfForm(),
            GuaranteeForm.ALLIANCE_MEMBERSHIP,
            GuaranteeForm.MUTUAL_DEFENCE_TREATY,
            GuaranteeForm.TROOPS_ON_THE_GROUND,
            GuaranteeForm.ASSURANCES,
            GuaranteeForm.SECURITY_COUNCIL_RESOLUTION);

    static final WellKnown<ForceKind> FORCES = of(
            "the id of a well-known kind of forces",
            new OfForces(),
            ForceKind.PERSONNEL,
            ForceKind.TANKS,
            ForceKind.ARTILLERY);

    private final String what;
    private final Shape<T> shape;
    private final ImmutableMap<String, T> byId;

    private WellKnown(String what, Shape<T> shape, ImmutableMap<String, T> byId) {
        this.what = what;
        this.shape = shape;
        this.byId = byId;
    }

    @SafeVarargs
    private static <T> WellKnown<T> of(String what, Shape<T> shape, T... values) {
        ImmutableMap.Builder<String, T> byId = ImmutableMap.builder();
        for (T value : values) {
            byId.put(value.toString(), value);
        }
        return new WellKnown<>(what, shape, byId.buildOrThrow());
    }

    /** Returns the ids of the well-known values. */
    Iterable<String> ids() {
        return byId.keySet();
    }

    /** Returns the value; for an unknown one without a name, which is reported, any value. */
    T read(NamedWire wire, At at, Findings findings) {
        if (wire.name() == null && wire.wording() == null && wire.unit() == null && wire.id() != null) {
            T known = byId.get(wire.id());
            if (known == null) {
                findings.addUnknown(at, "unknown-value", what + ", nor has it a name", wire.id(), byId.keySet());
            }
            return known == null ? ImmutableList.copyOf(byId.values()).get(0) : known;
        }
        return shape.read(wire);
    }

    /** Returns the value as it is written. */
    NamedWire write(T value) {
        for (Map.Entry<String, T> entry : byId.entrySet()) {
            if (entry.getValue().equals(value)) {
                return NamedWire.of(entry.getKey());
            }
        }
        return shape.write(value);
    }

    /**
     * How a value of one's own looks.
     *
     * @param <T> what is listed
     */
    private interface Shape<T> {
        T read(NamedWire wire);

        NamedWire write(T value);
    }

    /** Returns the id, which becomes part of the ids of issues, if it can. */
    private static String checked(String id) {
        return Issue.byId(id).id();
    }

    private static String name(NamedWire wire) {
        if (wire.name() == null) {
            throw new IllegalArgumentException("It has no name: give its name.");
        }
        return wire.name();
    }

    private static void refuse(String property, @Nullable String present) {
        if (present != null) {
            throw new IllegalArgumentException(
                    "It has a " + property + " beside its name, which others have: leave it" + " out.");
        }
    }

    private static String nameAlone(NamedWire wire) {
        refuse("wording", wire.wording());
        refuse("unit", wire.unit());
        return name(wire);
    }

    private static final class OfSector implements Shape<Sector> {
        @Override
        public Sector read(NamedWire wire) {
            String name = nameAlone(wire);
            return wire.id() == null ? Sector.of(name) : new Sector(checked(wire.id()), name);
        }

        @Override
        public NamedWire write(Sector value) {
            return new NamedWire(value.id(), value.name(), null, null);
        }
    }

    private static final class OfCategory implements Shape<PrisonerCategory> {
        @Override
        public PrisonerCategory read(NamedWire wire) {
            String name = nameAlone(wire);
            return wire.id() == null ? PrisonerCategory.of(name) : new PrisonerCategory(checked(wire.id()), name);
        }

        @Override
        public NamedWire write(PrisonerCategory value) {
            return new NamedWire(value.id(), value.persons(), null, null);
        }
    }

    private static final class OfForm implements Shape<GuaranteeForm> {
        @Override
        public GuaranteeForm read(NamedWire wire) {
            refuse("unit", wire.unit());
            GuaranteeForm form = GuaranteeForm.of(name(wire));
            return new GuaranteeForm(
                    wire.id() == null ? form.id() : checked(wire.id()),
                    form.name(),
                    wire.wording() == null ? form.wording() : wire.wording());
        }

        @Override
        public NamedWire write(GuaranteeForm value) {
            String wording = value.wording().equals(value.name()) ? null : value.wording();
            return new NamedWire(value.id(), value.name(), wording, null);
        }
    }

    private static final class OfForces implements Shape<ForceKind> {
        @Override
        public ForceKind read(NamedWire wire) {
            refuse("wording", wire.wording());
            ForceKind kind = ForceKind.of(name(wire));
            return new ForceKind(
                    wire.id() == null ? kind.id() : checked(wire.id()),
                    kind.name(),
                    wire.unit() == null ? kind.unit() : wire.unit());
        }

        @Override
        public NamedWire write(ForceKind value) {
            String unit = value.unit().equals(value.name()) ? null : value.unit();
            return new NamedWire(value.id(), value.name(), null, unit);
        }
    }
}
