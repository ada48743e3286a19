-- Who did what and when. Rows are only ever added. Each carries a signature over itself and the signature before it, made with a key
-- that is not in the database.
create table audit_entry (
    number        bigint                   not null primary key,
    happened_at   timestamp with time zone not null,
    account       bigint,
    account_name  varchar(200),
    token         bigint,
    action        varchar(40)              not null,
    subject       varchar(20)              not null,
    subject_id    varchar(200)             not null,
    detail        varchar(4000)            not null,
    previous      varchar(64)              not null,
    signature     varchar(64)              not null
);
create index audit_entry_time on audit_entry (happened_at);
create index audit_entry_account on audit_entry (account, number);
create index audit_entry_action on audit_entry (action, number);
create index audit_entry_subject on audit_entry (subject, subject_id, number);

-- Exactly one row. Whoever adds an entry holds it until the transaction is over, so entries have no gap and the chain does not fork;
-- its seal shows when entries were cut off at the end.
create table audit_end (
    id              smallint     not null primary key check (id = 1),
    entries         bigint       not null,
    last_signature  varchar(64)  not null,
    seal            varchar(64)  not null
);
insert into audit_end (id, entries, last_signature, seal)
    values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000', '');
