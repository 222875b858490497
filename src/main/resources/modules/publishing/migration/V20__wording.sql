-- The city's own lists: what is never written, what somebody must look at, what is right within longer words, and the
-- leaders with their titles in order.
create table publishing.wording (
    form text primary key check (length(form) between 2 and 40),
    level text not null check (level in ('FORBIDDEN', 'REVIEW', 'ALLOWED', 'LEADER')),
    suggestion text not null default '' check (length(suggestion) <= 100),
    reason text not null default '' check (length(reason) <= 200),
    rank integer not null default 0 check (rank between 0 and 9999),
    changed_at timestamptz not null default now()
);

-- Counts changes, so that every instance sees when its memory is old.
create table publishing.wording_version (version bigint not null);
insert into publishing.wording_version values (1);

insert into publishing.wording (form, level, suggestion, reason) values
    ('台湾政府', 'FORBIDDEN', '台湾当局', '台湾是中国的一部分，不使用“政府”称呼其当局。'),
    ('台湾总统', 'FORBIDDEN', '台湾地区领导人', '台湾是中国的一部分，不使用国家元首称呼。'),
    ('台湾国', 'FORBIDDEN', '台湾地区', '台湾是中国的一部分。'),
    ('中国和台湾', 'FORBIDDEN', '大陆和台湾', '不把台湾与中国并列。'),
    ('中国与台湾', 'FORBIDDEN', '大陆与台湾', '不把台湾与中国并列。'),
    ('中台两国', 'FORBIDDEN', '海峡两岸', '台湾是中国的一部分。'),
    ('中港台', 'FORBIDDEN', '内地与港台', '不把中国与香港、台湾并列。'),
    ('港澳台国家', 'FORBIDDEN', '港澳台地区', '香港、澳门、台湾不是国家。'),
    ('港澳台等国', 'FORBIDDEN', '港澳台等地区', '香港、澳门、台湾不是国家。'),
    ('香港等国', 'FORBIDDEN', '香港等地区', '香港不是国家。'),
    ('台湾等国', 'FORBIDDEN', '台湾等地区', '台湾不是国家。'),
    ('一带一路战略', 'FORBIDDEN', '“一带一路”倡议', '规范表述是“倡议”。'),
    ('“一带一路”战略', 'FORBIDDEN', '“一带一路”倡议', '规范表述是“倡议”。'),
    ('残废人', 'FORBIDDEN', '残疾人', '歧视性用语。'),
    ('弱智儿童', 'FORBIDDEN', '智力障碍儿童', '歧视性用语。'),
    ('盲流', 'FORBIDDEN', '流动人员', '歧视性用语。'),
    ('刁民', 'FORBIDDEN', '', '歧视性用语。'),
    ('钉子户', 'REVIEW', '被征收人', '带有贬义。'),
    ('农民工子弟学校', 'REVIEW', '随迁子女学校', '宜用中性表述。'),
    ('聋哑人', 'REVIEW', '听力、言语残疾人', '宜用残疾人保障法的表述。'),
    ('红头文件', 'REVIEW', '行政规范性文件', '口语，正式文稿用规范名称。'),
    ('全国最大', 'REVIEW', '', '绝对化用语，须有依据。'),
    ('全国第一家', 'REVIEW', '', '绝对化用语，须有依据。'),
    ('史无前例', 'REVIEW', '', '绝对化用语，须有依据。'),
    ('绝密★', 'FORBIDDEN', '', '涉密不上网。'),
    ('机密★', 'FORBIDDEN', '', '涉密不上网。'),
    ('秘密★', 'FORBIDDEN', '', '涉密不上网。'),
    ('不得外传', 'REVIEW', '', '可能不是公开的内容，请核对。'),
    ('征求意见稿', 'REVIEW', '', '请核对发布的是不是正式文本。'),
    ('此处填写', 'REVIEW', '', '模板里的文字没有替换。');
