-- The organisation whose service is assessed: exactly one row, written by the first run.
create table organisation (
    id               smallint                 not null primary key check (id = 1),
    name             varchar(100)             not null,
    zone             varchar(60)              not null,
    created_at       timestamp with time zone not null
);
