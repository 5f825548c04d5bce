package vn.codau.ranking.ui;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Works out a calculation as it is printed: + − × / and brackets over decimals; as a fraction, rounded once at the end. */
final class Calculation {

    private record Ratio(BigInteger over, BigInteger under) {

        static Ratio of(BigDecimal number) {
            return new Ratio(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
        }

        Ratio plus(Ratio other) {
            return new Ratio(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
        }

        Ratio minus(Ratio other) {
            return plus(new Ratio(other.over.negate(), other.under));
        }

        Ratio times(Ratio other) {
            return new Ratio(over.multiply(other.over), under.multiply(other.under));
        }

        Ratio over(Ratio other) {
            return new Ratio(over.multiply(other.under), under.multiply(other.over));
        }
    }

    private final String text;
    private int at;

    private Calculation(String text) {
        this.text = text.replace(" ", "").replace(',', '.');
    }

    static BigDecimal of(String text, int decimals) {
        var calculation = new Calculation(text);
        var result = calculation.sum();
        if (calculation.at != calculation.text.length()) {
            throw new AssertionError("not a calculation: " + text);
        }
        return new BigDecimal(result.over()).divide(new BigDecimal(result.under()), decimals, RoundingMode.HALF_UP);
    }

    private Ratio sum() {
        var sum = product();
        while (true) {
            if (eats('+')) {
                sum = sum.plus(product());
            } else if (eats('−')) {
                sum = sum.minus(product());
            } else {
                return sum;
            }
        }
    }

    private Ratio product() {
        var product = factor();
        while (true) {
            if (eats('×')) {
                product = product.times(factor());
            } else if (eats('/')) {
                product = product.over(factor());
            } else {
                return product;
            }
        }
    }

    private Ratio factor() {
        if (eats('(')) {
            var inner = sum();
            if (!eats(')')) {
                throw new AssertionError("a bracket stays open: " + text);
            }
            return inner;
        }
        int from = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return Ratio.of(new BigDecimal(text.substring(from, at)));
    }

    private boolean eats(char sign) {
        boolean is = at < text.length() && text.charAt(at) == sign;
        at += is ? 1 : 0;
        return is;
    }
}
