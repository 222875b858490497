package org.chengmen.publishing.columns;

import java.time.Period;

/// The kinds of columns by their official names, which page tags carry (annex of 国办发〔2017〕47号);
/// each with the time within which a column of the kind must be updated (国办秘函〔2019〕19号).
public enum ColumnType {
    HOME("首页", Period.ofWeeks(2)),
    OVERVIEW("概况信息", Period.ofYears(1)),
    FUNCTIONS("机构职能", Period.ofYears(1)),
    LEADERS("负责人信息", Period.ofYears(1)),
    NEWS("工作动态", Period.ofWeeks(2)),
    NOTICES("通知公告", Period.ofMonths(6)),
    POLICIES("政策文件", Period.ofMonths(6)),
    DISCLOSURE_GUIDE("信息公开指南", Period.ofYears(1)),
    DISCLOSURE_CATALOGUE("信息公开目录", Period.ofYears(1)),
    DISCLOSURE_REPORT("信息公开年报", Period.ofYears(1)),
    DISCLOSURE_REQUESTS("依申请公开", Period.ofYears(1)),
    STATISTICS("数据发布", Period.ofYears(1)),
    OPEN_DATA("数据开放", Period.ofYears(1)),
    INTERPRETATIONS("政策解读", Period.ofMonths(6)),
    RESPONSES("回应关切", Period.ofYears(1)),
    SERVICES("办事服务", Period.ofYears(1)),
    COMPLAINTS("咨询投诉", Period.ofYears(1)),
    SURVEYS("征集调查", Period.ofYears(1)),
    INTERVIEWS("在线访谈", Period.ofYears(1)),
    APPOINTMENTS("人事信息", Period.ofYears(1)),
    PLANS("规划计划", Period.ofYears(1)),
    BUDGETS("财政信息", Period.ofYears(1)),
    TENDERS("招标采购", Period.ofYears(1)),
    OTHER("其他", Period.ofYears(1));

    private final String officialName;
    private final Period updateLimit;

    ColumnType(String officialName, Period updateLimit) {
        this.officialName = officialName;
        this.updateLimit = updateLimit;
    }

    public String officialName() {
        return officialName;
    }

    public Period updateLimit() {
        return updateLimit;
    }

    public String key() {
        return "publishing.column-type." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
