-- What was found out about a message's signature, as JSON; null where nobody looked.
alter table message add column signature varchar;

-- The certificates by which accounts sign.
create table account_certificate (
    -- SHA-256 of the certificate, hexadecimal
    fingerprint    varchar(64) primary key,
    account        varchar(40) not null references account (id),
    -- the certificate's own number, hexadecimal, by which a signature may name it
    serial         varchar(64) not null,
    der            bytea not null,
    -- from when to when it counts here, within its own validity
    valid_from     timestamp with time zone not null,
    valid_to       timestamp with time zone not null,
    registered_at  timestamp with time zone not null
);
