-- The casebook: partners, the archive of messages, papers, cases and their history, the yearly ledger, mailboxes.
-- The same text runs on PostgreSQL and on H2 in PostgreSQL mode. Composite keys are written into one column
-- ("firm:number"), so that a batch reads all it needs with one "= any(?)" on both.

-- Numbers are handed out in blocks, so that several processes never give the same one.
create table number_block (
    name        varchar(40) primary key,
    next_value  bigint not null
);

create table account (
    id           varchar(40) primary key,
    secret_hash  varchar(200) not null,
    role         varchar(20) not null,
    name_zh      varchar(100) not null,
    name_en      varchar(100) not null,
    -- how the account names itself in UNB 0004, or null
    edi_id       varchar(35) unique,
    enabled      boolean not null,
    created_at   timestamp with time zone not null
);

create table firm (
    code           varchar(18) primary key,
    name           varchar(100) not null,
    -- the account that speaks for the firm; null while none does
    account        varchar(40) references account (id),
    -- the roles it was registered in or taken in with, comma-separated
    roles          varchar(200) not null,
    registered_at  timestamp with time zone not null
);
create index firm_by_account on firm (account);

create table message (
    id           bigint primary key,
    account      varchar(40) not null,
    channel      varchar(10) not null,
    format       varchar(10) not null,
    type         varchar(20) not null,
    reference    varchar(120) not null,
    digest       varchar(64) not null,
    size         integer not null,
    documents    integer not null,
    test         boolean not null,
    status       varchar(16) not null,
    cause        varchar(100) not null,
    received_at  timestamp with time zone not null,
    applied_at   timestamp with time zone,
    -- JSON: the faults that refused it, and what became of each document
    faults       varchar,
    outcome      varchar
);
create index message_by_account on message (account, id);
create index message_by_status on message (status, id);
create index message_by_reference on message (reference);

-- The bytes as received, in parts of at most 1,000,000, deflated when that makes them smaller.
create table message_content (
    message_id  bigint not null references message (id),
    part        integer not null,
    deflated    boolean not null,
    bytes       bytea not null,
    primary key (message_id, part)
);

-- Every guid or interchange reference ever taken, for ever: the same bytes are a repeat, other bytes a conflict.
create table message_reference (
    reference_key  varchar(180) primary key,
    digest         varchar(64) not null,
    message_id     bigint not null
);

create table clearance_case (
    id            bigint primary key,
    -- ebpCode:orderNo
    case_key      varchar(80) not null unique,
    ebp_code      varchar(18) not null,
    ebc_code      varchar(18) not null,
    order_no      varchar(60) not null,
    stage         varchar(20) not null,
    status_code   varchar(4) not null,
    stage_since   timestamp with time zone not null,
    lane          varchar(8) not null,
    rule          varchar(40) not null,
    pre_no        varchar(18) not null,
    invt_no       varchar(18) not null,
    -- logisticsCode:logisticsNo of the current declaration, or empty
    waybill_key   varchar(80) not null,
    bill_no       varchar(37) not null,
    buyer_id      varchar(60) not null,
    agent_code    varchar(18) not null,
    area_code     varchar(18) not null,
    -- the account that sent the current declaration, or empty
    declarant     varchar(40) not null,
    goods         varchar(250) not null,
    taxable_price numeric(19, 5) not null,
    declared_at   timestamp with time zone,
    released_at   timestamp with time zone,
    opened_at     timestamp with time zone not null,
    updated_at    timestamp with time zone not null,
    -- JSON of the whole state
    state         varchar not null
);
create index case_by_waybill on clearance_case (waybill_key);
create index case_by_pre_no on clearance_case (pre_no);
create index case_by_invt_no on clearance_case (invt_no);
create index case_by_buyer on clearance_case (buyer_id, id);
create index case_by_order on clearance_case (order_no);
create index case_by_merchant on clearance_case (ebc_code, id);
create index case_by_stage on clearance_case (stage, id);
create index case_by_bill on clearance_case (bill_no);

-- The papers on file, one row a business key; a declaration's row is the current try.
create table paper (
    -- kind:firm:number
    paper_key   varchar(100) primary key,
    kind        varchar(12) not null,
    -- null for a waybill: it belongs to a case only through a declaration
    case_id     bigint references clearance_case (id),
    order_no    varchar(60) not null,
    account     varchar(40) not null,
    channel     varchar(10) not null,
    message_id  bigint not null,
    filed_at    timestamp with time zone not null,
    refused     boolean not null,
    -- JSON
    body        varchar not null
);
create index paper_by_case on paper (case_id);
create index paper_by_order on paper (order_no);

create table case_event (
    id       bigint primary key,
    case_id  bigint not null references clearance_case (id),
    at       timestamp with time zone not null,
    what     varchar(30) not null,
    code     varchar(10) not null,
    actor    varchar(40) not null,
    note     varchar(1000) not null
);
create index case_event_by_case on case_event (case_id, id);

create table limit_balance (
    -- buyer's id:year
    balance_key  varchar(70) primary key,
    used         numeric(19, 5) not null
);

create table limit_entry (
    case_id      bigint primary key references clearance_case (id),
    balance_key  varchar(70) not null references limit_balance (balance_key),
    amount       numeric(19, 5) not null
);

create table mailbox_head (
    account      varchar(40) primary key,
    last_cursor  bigint not null
);

-- What was told to whom. The cursor grows by one within an account, in the order of commits: no reader sees a gap.
create table mailbox (
    account      varchar(40) not null,
    cursor_no    bigint not null,
    type         varchar(20) not null,
    created_at   timestamp with time zone not null,
    in_reply_to  bigint,
    deflated     boolean not null,
    content      bytea not null,
    primary key (account, cursor_no)
);
create index mailbox_by_reply on mailbox (in_reply_to);

-- The outbox: what must still leave by queue or folder. A row goes when its delivery is done.
create table delivery (
    account     varchar(40) not null,
    cursor_no   bigint not null,
    channel     varchar(10) not null,
    attempts    integer not null,
    next_at     timestamp with time zone not null,
    primary key (account, cursor_no)
);
create index delivery_by_next on delivery (next_at);
