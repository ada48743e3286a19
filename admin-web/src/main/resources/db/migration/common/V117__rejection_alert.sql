-- Of how many rejected records in one run administrators are told; no row means the default.
create table rejection_threshold (
    connection  bigint       not null primary key references connection (id),
    percent     integer,
    records     integer,
    set_by      varchar(60)  not null
);

-- What a run that is over says about rejected records: REACHED, BELOW, or nothing as it read too little.
alter table import_run add column verdict varchar(10);
