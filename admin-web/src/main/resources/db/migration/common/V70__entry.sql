-- Exactly one row. Whoever stores entries holds it until the transaction is committed, so positions become visible in their order.
create table entry_ledger (
    id        smallint  not null primary key check (id = 1),
    position  bigint    not null
);
insert into entry_ledger (id, position) values (1, 0);

-- What people entered by hand, one row per version. A correction is the next version and a deletion is one too; no row is ever
-- changed. Versions of one entry share its number. Equal likeness means the same thing told twice.
create table entry (
    position    bigint                   not null primary key,
    number      bigint                   not null,
    version     integer                  not null,
    kind        varchar(20)              not null,
    person      bigint                   not null references person (id),
    first_day   date                     not null,
    likeness    varchar(64)              not null,
    cells       varchar(20000)           not null,
    deleted     boolean                  not null,
    reason      varchar(500),
    account     bigint                   not null references account (id),
    entered_by  varchar(60)              not null,
    entered_at  timestamp with time zone not null,
    unique (number, version)
);
create index entry_kind on entry (kind, position);
create index entry_person on entry (person, first_day);
create index entry_likeness on entry (likeness);
