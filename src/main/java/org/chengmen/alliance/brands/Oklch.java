package org.chengmen.alliance.brands;

/// A colour as lightness (0 to 1), chroma and hue in degrees: steps in it look even to the eye, so
/// the shades of a brand are derived here (Björn Ottosson's Oklab, CSS Color 4).
public record Oklch(double lightness, double chroma, double hue) {

    static Oklch of(double red, double green, double blue) {
        var l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        var m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        var s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        var a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        var b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        var hue = (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
        return new Oklch(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, Math.hypot(a, b), hue);
    }

    public Oklch withLightness(double value) {
        return new Oklch(value, chroma, hue);
    }

    public Oklch withChroma(double value) {
        return new Oklch(lightness, value, hue);
    }

    /// The nearest colour that a screen can show: lightness and hue stay, chroma gives way.
    public Colour toColour() {
        var shown = this;
        while (!isShown(shown.linear()) && shown.chroma > 0) {
            shown = shown.withChroma(Math.max(0, shown.chroma - 0.002));
        }
        var linear = shown.linear();
        return new Colour(channel(linear[0]), channel(linear[1]), channel(linear[2]));
    }

    private double[] linear() {
        var a = chroma * Math.cos(Math.toRadians(hue));
        var b = chroma * Math.sin(Math.toRadians(hue));
        var l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        var m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        var s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static boolean isShown(double[] linear) {
        for (var part : linear) {
            if (part < -0.0005 || part > 1.0005) {
                return false;
            }
        }
        return true;
    }

    private static int channel(double linear) {
        var bounded = Math.clamp(linear, 0.0, 1.0);
        var part =
                bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * Math.pow(bounded, 1 / 2.4) - 0.055;
        return (int) Math.round(part * 255);
    }
}
