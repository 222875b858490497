package org.chengmen.disclosure.requests.demonstration;

import org.chengmen.disclosure.requests.Applicant;

import java.util.List;
import java.util.Random;

/// Names of applicants whom nobody could take for somebody real.
final class Names {

    private static final List<String> FAMILIES = List.of("张", "李", "王", "陈", "刘", "杨", "黄", "周");

    private Names() {}

    static String of(Applicant.Kind kind, Random random) {
        return switch (kind) {
            case PERSON -> FAMILIES.get(random.nextInt(FAMILIES.size())) + "示范";
            case COMMERCIAL -> "江城示范科技有限公司";
            case RESEARCH -> "示范研究院";
            case CHARITY -> "示范公益服务中心";
            case LEGAL -> "示范律师事务所";
            case OTHER -> "示范行业协会";
        };
    }
}
