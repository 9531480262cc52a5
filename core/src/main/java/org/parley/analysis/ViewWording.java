package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import org.parley.Firmness;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.internal.compile.View;

/** What of a negotiation is looked at, in words; nothing where it is all of it. */
final class ViewWording {
    private ViewWording() {}

    static String of(View view, Negotiation negotiation) {
        StringBuilder text = new StringBuilder();
        if (view.least() == Firmness.RED_LINE) {
            text.append("Of the positions, only red lines bind here; consent counts however firmly it is stated.\n");
        } else if (view.least() == Firmness.FIRM) {
            text.append("Of the positions, those open to movement do not bind here; consent counts all the same.\n");
        }
        if (view.principals().size() < negotiation.principals().size()) {
            ImmutableList.Builder<String> names = ImmutableList.builder();
            for (Party principal : view.principals()) {
                names.add(principal.name());
            }
            text.append("Only the positions of ")
                    .append(Wording.list(names.build(), "and"))
                    .append(" bind here, and only ")
                    .append(view.principals().size() == 1 ? "its" : "their")
                    .append(" consent is asked, besides that of whoever else would act.\n");
        }
        return text.toString();
    }
}
