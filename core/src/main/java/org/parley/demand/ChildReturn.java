package org.parley.demand;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import com.google.errorprone.annotations.concurrent.LazyInit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.Act;
import org.parley.ChoiceIssue;
import org.parley.Demand;
import org.parley.ExternalCode;
import org.parley.Party;
import org.parley.Step;
import org.parley.Terms;

/**
 * A return of children by one party to another.
 *
 * <p>It is of all children, unless it says that those on a list are enough; a scope means at least that much.
 *
 * <pre>{@code
 * Demand all = ChildReturn.by(south).to(north).verification(Oversight.THIRD_PARTY);
 * Demand listed = ChildReturn.by(south).to(north).listed().number(339);
 * }</pre>
 */
@Immutable
public final class ChildReturn implements Demand {
    private static final String LISTED = "listed";
    private static final String ALL = "all";
    private static final ImmutableList<String> EXTENTS = ImmutableList.of("none", LISTED, ALL);

    private final Party by;
    private final Party to;
    private final boolean isOfAll;
    private final Optional<HowMany> children;
    private final Optional<Oversight> oversight;
    private final int hash;

    @LazyInit
    private @Nullable Content content;

    /**
     * The beginning of a demand, which still has to say to whom the children return.
     *
     * @param by who would return them
     */
    @Immutable
    public record By(Party by) {
        public By {
            Objects.requireNonNull(by, "by");
        }

        /** Returns the return of all children to this party. */
        public ChildReturn to(Party party) {
            return new ChildReturn(by, party, true, Optional.empty(), Optional.empty());
        }
    }

    /**
     * Makes the demand from all that it says.
     *
     * @param by who would return the children
     * @param to to whom
     * @param isOfAll whether all children return; otherwise those listed, at least
     * @param children how many persons, if that is said
     * @param oversight who verifies it, if that is said
     */
    public ChildReturn(Party by, Party to, boolean isOfAll, Optional<HowMany> children, Optional<Oversight> oversight) {
        this.by = Objects.requireNonNull(by, "by");
        this.to = Objects.requireNonNull(to, "to");
        this.children = Objects.requireNonNull(children, "children");
        this.oversight = Objects.requireNonNull(oversight, "oversight");
        this.isOfAll = isOfAll;
        this.hash = Objects.hash(by, to, isOfAll, children);
    }

    /** Returns a return of children by this party, once it is said to whom. */
    public static By by(Party party) {
        return new By(party);
    }

    /** Returns this return, of all children. */
    public ChildReturn all() {
        return new ChildReturn(by, to, true, children, oversight);
    }

    /** Returns this return, of the children on a list at least. */
    public ChildReturn listed() {
        return new ChildReturn(by, to, false, children, oversight);
    }

    /** Returns this return of exactly so many children, zero or more. */
    public ChildReturn number(long persons) {
        return number(HowMany.exactly(persons));
    }

    /** Returns this return of so many children. */
    public ChildReturn number(HowMany persons) {
        return new ChildReturn(by, to, isOfAll, Optional.of(persons), oversight);
    }

    /** Returns this return verified by nobody, by the parties together, or by somebody else. */
    public ChildReturn verification(Oversight newOversight) {
        return new ChildReturn(by, to, isOfAll, children, Optional.of(newOversight));
    }

    /** Returns who would return the children. */
    public Party by() {
        return by;
    }

    /** Returns to whom they return. */
    public Party to() {
        return to;
    }

    /** Returns whether all children return; otherwise those listed, at least. */
    public boolean isOfAll() {
        return isOfAll;
    }

    /** Returns how many persons, if that is said. */
    public Optional<HowMany> children() {
        return children;
    }

    /** Returns who verifies it, if that is said. */
    public Optional<Oversight> oversight() {
        return oversight;
    }

    @Override
    public String kind() {
        return "child-return";
    }

    @Override
    public String label() {
        return "Return of " + persons() + facets();
    }

    @Override
    public String phrase() {
        return "the return of " + persons() + facets();
    }

    @Override
    public String description() {
        return "Return of " + persons() + " by " + by.name() + " to " + to.name() + facets();
    }

    private String persons() {
        return isOfAll ? "children" : "listed children";
    }

    private String facets() {
        String number = children.isPresent() ? ", " + children.get().words("persons", "person") : "";
        return oversight.isPresent() ? number + ", " + oversight.get().heading("verification") : number;
    }

    private Content content() {
        Content known = content;
        if (known == null) {
            known = said();
            content = known;
        }
        return known;
    }

    private Content said() {
        String id = "child-return/" + by.id() + "/" + to.id();
        String whose = whose();
        Facets facets = Facets.of(id, by);
        ChoiceIssue extent = facets.scale("extent", "extent of the return of children" + whose, EXTENTS);
        ImmutableList.Builder<Terms> parts = ImmutableList.builder();
        parts.add(extent.atLeast(isOfAll ? ALL : LISTED));
        if (children.isPresent()) {
            parts.add(children.get().of(facets.persons("number", "number of children to be returned" + whose)));
        }
        if (oversight.isPresent()) {
            String verification = "verification of the return of children" + whose;
            parts.add(facets.choice("verification", verification, Oversight.VALUES)
                    .is(oversight.get().value()));
        }
        String name = "the return of children";
        Step step = new Step(id, name + whose, name, "children are returned" + whose);
        return Content.of(Facets.all(parts.build()), Act.of(step, extent));
    }

    @Override
    public Terms terms() {
        return content().terms();
    }

    @Override
    public Optional<Act> act() {
        return content().act();
    }

    @Override
    public ImmutableList<ExternalCode> codes() {
        return CodingSchemes.all(
                CodingSchemes.paX("GCh"), CodingSchemes.ucdpPa("return"), CodingSchemes.pam("child", "refug", "idps"));
    }

    @Override
    public ImmutableList<Party> actors() {
        return ImmutableList.of(by);
    }

    @Override
    public ImmutableList<String> problems() {
        return by.id().equals(to.id())
                ? ImmutableList.of("the children that " + by.name() + " would return would return to " + to.name()
                        + " itself: name another party in by(..) or in to(..).")
                : ImmutableList.of();
    }

    private String whose() {
        return " by " + by.name() + " to " + to.name();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ChildReturn other
                && by.equals(other.by)
                && to.equals(other.to)
                && isOfAll == other.isOfAll
                && children.equals(other.children)
                && oversight.equals(other.oversight);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return text();
    }
}
