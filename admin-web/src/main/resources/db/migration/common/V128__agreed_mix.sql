-- What share of the weight counted indicators are agreed to have in all versions of a standard, in per cent. It scores nothing.
create table agreed_mix (
    standard      varchar(100)             not null primary key,
    quantitative  numeric(6, 3)            not null,
    agreed_at     timestamp with time zone not null,
    agreed_by     varchar(60)              not null
);
