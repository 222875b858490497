package org.chengmen.kernel.identifiers;

import java.util.HashMap;
import java.util.Map;

/// The provinces of GB/T 2260 by their two digits, each with the one character that stands for it
/// on record numbers.
final class Provinces {

    private static final Map<String, String> SIGNS = signs();

    private Provinces() {}

    static boolean contains(String code) {
        return SIGNS.containsKey(code.substring(0, 2));
    }

    static boolean hasSign(String sign) {
        return SIGNS.containsValue(sign);
    }

    static boolean agree(String sign, String code) {
        return sign.equals(SIGNS.get(code.substring(0, 2)));
    }

    private static Map<String, String> signs() {
        var signs = new HashMap<String, String>();
        from(signs, 11, "京津冀晋蒙");
        from(signs, 21, "辽吉黑");
        from(signs, 31, "沪苏浙皖闽赣鲁");
        from(signs, 41, "豫鄂湘粤桂琼");
        from(signs, 50, "渝川贵云藏");
        from(signs, 61, "陕甘青宁新");
        from(signs, 71, "台");
        from(signs, 81, "港澳台");
        return Map.copyOf(signs);
    }

    private static void from(Map<String, String> signs, int first, String characters) {
        for (var i = 0; i < characters.length(); i++) {
            signs.put(Integer.toString(first + i), characters.substring(i, i + 1));
        }
    }
}
