package org.gan4j.experiments.table;

/** What a row of a table has in a column. */
public sealed interface Cell {
    /** Nothing, where there can be nothing. */
    Cell BLANK = of("");

    /** Nothing, where there might be something. */
    Cell UNKNOWN = new Unknown();

    /**
     * For people.
     *
     * @param format of a number
     */
    String shown(NumberFormat format);

    /** For programs: a number in full; blank if it is unknown or not finite. */
    String plain();

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(long number) {
        return new Whole(number);
    }

    static Cell of(double number) {
        return new Real(number);
    }

    /** A text. */
    record Text(String text) implements Cell {
        @Override
        public String shown(NumberFormat format) {
            return text;
        }

        @Override
        public String plain() {
            return text;
        }
    }

    /** A whole number. */
    record Whole(long number) implements Cell {
        @Override
        public String shown(NumberFormat format) {
            return format.text((double) number);
        }

        @Override
        public String plain() {
            return Long.toString(number);
        }
    }

    /** A number, perhaps not finite. */
    record Real(double number) implements Cell {
        @Override
        public String shown(NumberFormat format) {
            return format.text(number);
        }

        @Override
        public String plain() {
            return Double.isFinite(number) ? Double.toString(number) : "";
        }
    }

    /** {@link #UNKNOWN}. */
    record Unknown() implements Cell {
        @Override
        public String shown(NumberFormat format) {
            return "-";
        }

        @Override
        public String plain() {
            return "";
        }
    }
}
