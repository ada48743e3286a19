-- A published version can be withdrawn from a day on. On the day it begins means that it never decided anything.
alter table standard_version add column withdrawn_from date;
alter table standard_version add column withdrawn_at timestamp with time zone;
alter table standard_version add column withdrawn_by varchar(60);
