-- Requests for information (政府信息公开条例, chapter 4). How to reach an applicant, and who he is, is sealed;
-- the digests beside it only find equal values.
create table disclosure.request (
    id uuid primary key,
    number text not null unique check (number ~ '^[a-z0-9-]{1,40}-[0-9]{4}-[0-9]{5,}$'),
    submission uuid unique,
    organisation uuid not null,
    state text not null check (state in ('SUBMITTED', 'IN_HAND', 'CLARIFYING', 'AWAITING_FEE', 'FOR_APPROVAL',
        'ANSWERED', 'ARCHIVED', 'WITHDRAWN')),
    channel text not null check (channel in ('WEB', 'COUNTER', 'REGISTERED_POST', 'POST', 'FAX')),
    language text not null check (language in ('zh', 'en')),
    applicant_kind text not null check (applicant_kind in ('PERSON', 'COMMERCIAL', 'RESEARCH', 'CHARITY', 'LEGAL',
        'OTHER')),
    applicant_name text not null check (length(applicant_name) between 1 and 100),
    account uuid,
    contact bytea not null,
    identity_index bytea not null,
    phone_index bytea,
    mail_index bytea,
    document text check (length(document) <= 200),
    wanted text not null check (length(wanted) <= 2000),
    form text not null check (form in ('ELECTRONIC', 'PAPER', 'READING')),
    delivery text not null check (delivery in ('ONLINE', 'MAIL', 'POST', 'COUNTER')),
    help boolean not null,
    received_on date not null,
    submitted_at timestamptz not null,
    officer uuid,
    officer_name text,
    repeats uuid references disclosure.request,
    outcome text,
    answered_on date,
    check ((answered_on is null) = (outcome is null)),
    check ((state in ('ANSWERED', 'ARCHIVED', 'WITHDRAWN')) = (answered_on is not null))
);

create index open_request on disclosure.request (organisation, id) where answered_on is null;
create index closed_request on disclosure.request (organisation, id desc) where answered_on is not null;
create index request_of_account on disclosure.request (account, id desc) where account is not null;
create index request_of_applicant on disclosure.request (organisation, identity_index, received_on);
create index request_of_period on disclosure.request (organisation, received_on);

create table disclosure.request_sequence (
    organisation uuid not null,
    year int not null,
    last int not null,
    primary key (organisation, year)
);

-- What happened, for the desk.
create table disclosure.request_step (
    id uuid primary key,
    request uuid not null references disclosure.request,
    move text not null,
    note text check (length(note) <= 2000),
    by_name text not null,
    at timestamptz not null
);
create index step_of_request on disclosure.request_step (request, id);

create table disclosure.request_clarification (
    request uuid primary key references disclosure.request,
    question text not null check (length(question) <= 2000),
    asked_on date not null,
    working_days int not null check (working_days between 5 and 30),
    answered_on date,
    answer text check (length(answer) <= 2000),
    check ((answered_on is null) = (answer is null))
);

create table disclosure.request_consultation (
    id uuid primary key,
    request uuid not null references disclosure.request,
    kind text not null check (kind in ('THIRD_PARTY', 'ORGAN')),
    party text not null check (length(party) between 1 and 100),
    question text not null check (length(question) <= 2000),
    sent_on date not null,
    reached_on date not null,
    ended_on date,
    opinion text check (opinion in ('AGREES', 'OBJECTS', 'SILENT')),
    answer text check (length(answer) <= 2000),
    check ((ended_on is null) = (opinion is null))
);
create index consultation_of_request on disclosure.request_consultation (request);

create table disclosure.request_extension (
    request uuid primary key references disclosure.request,
    working_days int not null check (working_days between 1 and 20),
    reason text not null check (length(reason) <= 500),
    proposed_by uuid not null,
    proposed_by_name text not null,
    approved_on date,
    approved_by_name text
);

create table disclosure.request_fee (
    request uuid primary key references disclosure.request,
    basis text not null check (basis in ('CASES', 'PAGES')),
    quantity int not null check (quantity > 0),
    amount int not null check (amount > 0),
    noticed_on date not null,
    paid_on date
);

create table disclosure.request_decision (
    request uuid primary key references disclosure.request,
    outcome text not null,
    reasons text check (length(reasons) <= 2000),
    place text check (length(place) <= 500),
    draft text check (length(draft) <= 20000),
    drafted_by uuid not null,
    drafted_by_name text not null,
    returned text check (length(returned) <= 500),
    approved_by_name text,
    approved_on date,
    answer text
);

create table disclosure.request_letter (
    id uuid primary key,
    request uuid not null references disclosure.request,
    kind text not null,
    reference text not null,
    title text not null,
    body text not null,
    issued_on date not null,
    for_applicant boolean not null
);
create index letter_of_request on disclosure.request_letter (request, id);

-- Following a request without an account: a code sent to the applicant, then a key in a cookie.
create table disclosure.request_code (
    request uuid primary key references disclosure.request,
    code bytea not null,
    expires_at timestamptz not null,
    attempts int not null,
    sent int not null,
    first_sent_at timestamptz not null
);

create table disclosure.request_visit (
    key bytea not null,
    request uuid not null references disclosure.request,
    expires_at timestamptz not null,
    primary key (key, request)
);

-- Answers of general interest, without anything about a person (Art. 44).
create table disclosure.request_publication (
    id uuid primary key,
    request uuid not null unique references disclosure.request,
    organisation uuid not null,
    title text not null check (length(title) between 1 and 100),
    question text not null check (length(question) <= 2000),
    answer text not null check (length(answer) <= 20000),
    outcome text not null,
    answered_on date not null,
    published_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_because text check (length(withdrawn_because) <= 500),
    check ((withdrawn_at is null) = (withdrawn_because is null))
);
create index publication_of_unit on disclosure.request_publication (organisation, id desc);
