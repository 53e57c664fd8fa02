-- The port: bills and containers as the manifests and gate reports leave them, and what an officer must look at.

create table port_bill (
    bill_no     varchar(37) primary key,
    -- filer:manifest
    filing_key  varchar(120) not null,
    arrived     boolean not null,
    -- JSON
    body        varchar not null
);
create index port_bill_by_filing on port_bill (filing_key);

create table port_container (
    number  varchar(17) primary key,
    -- JSON
    body    varchar not null
);

create table port_alarm (
    id          bigint primary key,
    kind        varchar(40) not null,
    container   varchar(17) not null,
    place       varchar(35) not null,
    at          timestamp with time zone not null,
    message_id  bigint not null,
    -- the officer who looked at it, or null
    seen_by     varchar(40),
    seen_at     timestamp with time zone
);
create index port_alarm_unseen on port_alarm (seen_at, id);
