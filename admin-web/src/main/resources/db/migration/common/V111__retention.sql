-- After how many months personal fields are erased; null keeps them for ever.
create table retention (
    id      smallint  not null primary key check (id = 1),
    months  integer
);
insert into retention (id, months) values (1, null);

-- Facts and rejected records whose personal fields were erased. A fact's digest stays that of its whole document, so that reading the
-- same content again is no change.
alter table fact add column erased boolean default false not null;
create index fact_erased on fact (erased, last_at);
alter table rejected_fact add column erased boolean default false not null;
