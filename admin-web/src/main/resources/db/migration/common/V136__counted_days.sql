-- When facts of a day last changed: a position of the ledger. What was counted of the day before is not true any more.
create table fact_day (
    on_day   date   not null primary key,
    changed  bigint not null
);

-- What a line of a standard counted on a day, for everybody; several parts where one column cannot hold it.
create sequence counted_day_seq start with 1 increment by 500;
create table counted_day (
    id       bigint       not null primary key,
    line     varchar(64)  not null,
    on_day   date         not null,
    part     integer      not null,
    as_of    bigint       not null,
    roster   varchar(64)  not null,
    content  bytea        not null,
    unique (line, on_day, part)
);

-- How long a fact lasts: 0 up to a day, 1 up to eight days, 2 up to 64, 3 longer. Facts of some days are found among those of a class
-- that began shortly before, so that what is stored of other years costs nothing.
alter table fact add column duration_class integer default 3 not null;
update fact set duration_class = case
    when last_at <= first_at + interval '1' day then 0
    when last_at <= first_at + interval '8' day then 1
    when last_at <= first_at + interval '64' day then 2
    else 3 end;
create index fact_span on fact (duration_class, first_at, last_at);
