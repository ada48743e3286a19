-- What cards are derived from that was counted elsewhere, such as by Apache Spark, from facts that are not kept here. It stands
-- instead of what facts here would give.
create sequence imported_card_seq start with 1 increment by 500;
create table imported_card (
    id            bigint                   not null primary key,
    standard      varchar(100)             not null,
    subject_kind  varchar(20)              not null,
    subject       bigint                   not null,
    period        varchar(30)              not null,
    input         varchar(1000000)         not null,
    imported_at   timestamp with time zone not null,
    unique (standard, period, subject_kind, subject)
);
