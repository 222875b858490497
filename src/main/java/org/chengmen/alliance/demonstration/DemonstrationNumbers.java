package org.chengmen.alliance.demonstration;

import org.chengmen.alliance.sites.FooterFacts;

/// Invented numbers and addresses for the demonstration: well-formed, and recognisable by zeros
/// that no real one has.
final class DemonstrationNumbers {

    private DemonstrationNumbers() {}

    static FooterFacts footer(int number) {
        return new FooterFacts(
                "420100%04d".formatted(number),
                "鄂ICP备0000%04d号-1".formatted(number),
                "鄂公网安备 4201000000%04d号".formatted(number),
                phone(number),
                address(number));
    }

    static String phone(int number) {
        return "027-0000%04d".formatted(number);
    }

    static String address(int number) {
        return "湖北省武汉市示范大道%d号（演示）".formatted(number);
    }
}
