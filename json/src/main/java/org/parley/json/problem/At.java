package org.parley.json.problem;

import org.jspecify.annotations.Nullable;

/** A place in a document; its JSON pointer is made when somebody asks for it. */
public final class At {
    /** The document itself. */
    public static final At ROOT = new At(null, "");

    private final @Nullable At parent;
    private final Object step;

    private At(@Nullable At parent, Object step) {
        this.parent = parent;
        this.step = step;
    }

    /** Returns the place of the property. */
    public At then(String property) {
        return new At(this, property);
    }

    /** Returns the place of the element. */
    public At then(int index) {
        return new At(this, index);
    }

    /** Returns the JSON pointer (RFC 6901), empty for the document itself. */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        appendTo(pointer);
        return pointer.toString();
    }

    private void appendTo(StringBuilder pointer) {
        if (parent != null) {
            parent.appendTo(pointer);
            pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
        }
    }

    @Override
    public String toString() {
        return pointer();
    }
}
