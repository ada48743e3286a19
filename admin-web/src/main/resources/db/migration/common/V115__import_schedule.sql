-- How often a source asked a run to wait, until when it waits now, and up to when the source has been read.
alter table import_run add column waits integer default 0 not null;
alter table import_run add column waits_until timestamp with time zone;
alter table import_run add column read_up_to timestamp with time zone;

-- When a connection is read by itself. A pause keeps the rhythm for later.
create table import_schedule (
    connection  bigint                   not null primary key references connection (id),
    minutes     integer                  not null,
    paused      boolean                  not null,
    next_at     timestamp with time zone not null,
    set_by      varchar(60)              not null
);
create index import_schedule_next on import_schedule (next_at);
