-- A rejected record stays listed until a later run has settled it: read it whole, or rejected it anew.
alter table rejected_fact add column settled_run bigint;
-- The reason with its value taken out, so that equal reasons can be counted together.
alter table rejected_fact add column pattern varchar(2000) default '' not null;
create index rejected_fact_open on rejected_fact (connection, settled_run, stream);
create index rejected_fact_key on rejected_fact (connection, stream, fact_key);

-- The run that began the stream at its very start.
alter table stream_cursor add column fresh_run bigint;

-- Whether a run reads rejected records again, and whether it may delete more than half of a stream.
alter table import_run add column again boolean default false not null;
alter table import_run add column deletions_allowed boolean default false not null;
alter table import_run add column deletions_held bigint default 0 not null;
