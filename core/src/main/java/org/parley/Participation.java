package org.parley;

import com.google.errorprone.annotations.Immutable;
import java.util.Objects;
import java.util.Optional;

/**
 * A party's role in one negotiation.
 *
 * <p>Only the positions of principals bind. An observer may be aligned with a principal; it is then neither neutral
 * nor bound.
 *
 * @param party who takes part
 * @param role in which role
 * @param alignedWith the principal whose side it takes, if any
 * @param scope what the role extends to, such as "all annexes but annex 1"; empty where it is not limited
 * @param disclosure who may know of it; that of a principal is public
 */
@Immutable
public record Participation(Party party, Role role, Optional<Party> alignedWith, String scope, Disclosure disclosure) {
    public Participation {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(alignedWith, "alignedWith");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(disclosure, "disclosure");
    }

    /** Makes a participation that is publicly known. */
    public Participation(Party party, Role role, Optional<Party> alignedWith, String scope) {
        this(party, role, alignedWith, scope, Disclosure.PUBLIC);
    }

    /** Returns the participation of the party in the role, aligned with nobody. */
    public static Participation of(Party party, Role role) {
        return new Participation(party, role, Optional.empty(), "");
    }

    /** Returns the participation of a principal. */
    public static Participation principal(Party party) {
        return of(party, Role.PRINCIPAL);
    }

    /** Returns the participation of a host. */
    public static Participation host(Party party) {
        return of(party, Role.HOST);
    }

    /** Returns the participation of a mediator. */
    public static Participation mediator(Party party) {
        return of(party, Role.MEDIATOR);
    }

    /** Returns the participation of an observer. */
    public static Participation observer(Party party) {
        return of(party, Role.OBSERVER);
    }

    /** Returns this participation on the side of a principal. */
    public Participation alignedWith(Party principal) {
        return new Participation(
                party, role, Optional.of(Objects.requireNonNull(principal, "principal")), scope, disclosure);
    }

    /** Returns this participation limited to the scope. */
    public Participation scope(String newScope) {
        return new Participation(party, role, alignedWith, newScope, disclosure);
    }

    /** Returns this participation known to these only, such as that of a go-between in secret. */
    public Participation disclosedTo(Disclosure newDisclosure) {
        return new Participation(party, role, alignedWith, scope, newDisclosure);
    }
}
