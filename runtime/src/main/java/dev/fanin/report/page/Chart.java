package dev.fanin.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lines, points or bars over a common axis.
 *
 * <p>Immutable: each method returns a new one. {@code Chart.of("Variance of the outputs", "layer", "variance").logarithmic()
 * .line("@Xavier", variances)} is one with a line.
 *
 * @param names of the places 1, 2, 3... on the x axis; none if these are numbers
 * @since 0.1
 */
public record Chart(String title, Axis x, Axis y, List<String> names, List<Series> series) {

    public Chart {
        names = List.copyOf(names);
        series = List.copyOf(series);
    }

    /**
     * What an axis measures.
     *
     * @param logarithmic values of zero and below are left out then
     * @since 0.1
     */
    public record Axis(String label, boolean logarithmic) {}

    /**
     * How a series is drawn.
     *
     * @since 0.1
     */
    public enum Style {
        LINE,
        POINTS,
        BARS
    }

    /**
     * Places of the plane that belong together.
     *
     * @since 0.1
     */
    public record Point(double x, double y) {}

    /**
     * Points in the order of their x.
     *
     * @since 0.1
     */
    public record Series(String name, Style style, List<Point> points) {
        public Series {
            points = points.stream()
                    .sorted((a, b) -> Double.compare(a.x(), b.x()))
                    .toList();
        }
    }

    /** Axes alone. */
    public static Chart of(String title, String x, String y) {
        return new Chart(title, new Axis(x, false), new Axis(y, false), List.of(), List.of());
    }

    /** This with a logarithmic y axis. */
    public Chart logarithmic() {
        return new Chart(title, x, new Axis(y.label(), true), names, series);
    }

    /** This with a logarithmic x axis. */
    public Chart logarithmicX() {
        return new Chart(title, new Axis(x.label(), true), y, names, series);
    }

    /** This with names for the places 1, 2, 3... on the x axis. */
    public Chart named(List<String> places) {
        return new Chart(title, x, y, places, series);
    }

    /** This with a line through values at 1, 2, 3... */
    public Chart line(String name, double... values) {
        return line(
                name, IntStream.rangeClosed(1, values.length).asDoubleStream().toArray(), values);
    }

    /**
     * This with a line.
     *
     * @throws IllegalArgumentException if there are not as many of one as of the other
     */
    public Chart line(String name, double[] xs, double[] ys) {
        return with(name, Style.LINE, xs, ys);
    }

    /**
     * This with points of their own.
     *
     * @throws IllegalArgumentException if there are not as many of one as of the other
     */
    public Chart points(String name, double[] xs, double[] ys) {
        return with(name, Style.POINTS, xs, ys);
    }

    /**
     * This with bars, whose middles are evenly spaced.
     *
     * @throws IllegalArgumentException if there are not as many of one as of the other
     */
    public Chart bars(String name, double[] xs, double[] ys) {
        return with(name, Style.BARS, xs, ys);
    }

    private Chart with(String name, Style style, double[] xs, double[] ys) {
        if (xs.length != ys.length) {
            throw new IllegalArgumentException("series \"" + name + "\" of chart \"" + title + "\" has " + xs.length
                    + " x and " + ys.length + " y");
        }
        List<Series> more = new ArrayList<>(series);
        more.add(new Series(
                name,
                style,
                IntStream.range(0, xs.length)
                        .mapToObj(i -> new Point(xs[i], ys[i]))
                        .toList()));
        return new Chart(title, x, y, names, more);
    }

    /** As an object, which the page's script draws. */
    public void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", title);
        write(json, "x", x);
        write(json, "y", y);
        json.writeArrayFieldStart("names");
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("series");
        for (Series each : series) {
            write(json, each);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String field, Axis axis) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("label", axis.label());
        json.writeBooleanField("logarithmic", axis.logarithmic());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Series series) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", series.name());
        json.writeStringField("style", series.style().name());
        double[] xs = series.points().stream().mapToDouble(Point::x).toArray();
        double[] ys = series.points().stream().mapToDouble(Point::y).toArray();
        json.writeFieldName("x");
        json.writeArray(xs, 0, xs.length);
        json.writeFieldName("y");
        json.writeArray(ys, 0, ys.length);
        json.writeEndObject();
    }
}
