package org.parley.demand;

import com.google.common.collect.ImmutableList;
import org.parley.ExternalCode;

/**
 * The coding schemes under which typed demands have codes.
 *
 * <p>The first three code provisions of signed texts, CAMEO codes events. A code says where a scheme files the subject
 * of a demand. It may cover more than the demand says, and several demands may share it; none was made for negotiating
 * positions. Where a scheme has nothing for a subject there is no code. Codes identify, and carry no meaning into the
 * analysis.
 *
 * <table class="striped">
 * <caption>Typed demands and their codes</caption>
 * <tr><th>Demand</th><th>PA-X</th><th>UCDP-PA</th><th>PAM</th></tr>
 * <tr><td>{@link Ceasefire}</td><td>Ce</td><td>cease</td><td>cease</td></tr>
 * <tr><td>{@link PrisonerRelease}</td><td>TjPrire; of civilian detainees HrDet</td><td>pris</td><td>prisr</td></tr>
 * <tr><td>{@link ChildReturn}</td><td>GCh</td><td>return</td><td>child, refug, idps</td></tr>
 * <tr><td>{@link RemainsReturn}</td><td>TjMis</td><td></td><td></td></tr>
 * <tr><td>{@link SecurityGuarantees}</td><td>SsrGua, ImOth, ImPK</td><td></td><td></td></tr>
 * <tr><td>{@link TerritorialStatus}, de jure</td><td>StDef, StInd, StUni, StSd, StRef</td>
 * <td>aut, fed, ind, ref, locgov</td><td>selfd, indrefer, decen, terpow</td></tr>
 * <tr><td>{@link TroopWithdrawal}</td><td>SsrFf</td><td>withd</td><td>with</td></tr>
 * <tr><td>{@link ForceLimit}</td><td>SsrArm, SsrPsf, SsrDdr</td><td>intarmy, ddr, mil_prov</td>
 * <td>milrfm, demob, disarm, pargrp</td></tr>
 * <tr><td>{@link BufferZone}</td><td>DdrDemil</td><td></td><td></td></tr>
 * <tr><td>{@link LeadersSummit}</td><td>Pre, Proc (stage and its sub-code)</td><td>natalks, outlin</td><td></td></tr>
 * </table>
 *
 * <p>{@link Neutrality} and de facto control have no code in these. PAM's codes are the stems of its variables
 * ({@code cease} of {@code cease_prov} and {@code cease_implem}). For CAMEO see {@link EventCodes}.
 */
public final class CodingSchemes {
    /** The peace agreements database of the University of Edinburgh, version 4 of its codebook. */
    public static final String PA_X = "PA-X";

    /** The peace agreement dataset of the Uppsala Conflict Data Program, version 22.1. */
    public static final String UCDP_PA = "UCDP-PA";

    /** The Peace Accords Matrix of the Kroc Institute. */
    public static final String PAM = "PAM";

    /** Conflict and Mediation Event Observations, which codes events by actor, target and kind. */
    public static final String CAMEO = "CAMEO";

    private CodingSchemes() {}

    static ImmutableList<ExternalCode> paX(String... codes) {
        return codes(PA_X, codes);
    }

    static ImmutableList<ExternalCode> ucdpPa(String... codes) {
        return codes(UCDP_PA, codes);
    }

    static ImmutableList<ExternalCode> pam(String... codes) {
        return codes(PAM, codes);
    }

    private static ImmutableList<ExternalCode> codes(String scheme, String... codes) {
        ImmutableList.Builder<ExternalCode> all = ImmutableList.builder();
        for (String code : codes) {
            all.add(ExternalCode.of(scheme, code));
        }
        return all.build();
    }

    /** Returns the codes of several schemes, one scheme after the other. */
    static ImmutableList<ExternalCode> all(
            ImmutableList<ExternalCode> one, ImmutableList<ExternalCode> other, ImmutableList<ExternalCode> third) {
        return ImmutableList.<ExternalCode>builder()
                .addAll(one)
                .addAll(other)
                .addAll(third)
                .build();
    }
}
