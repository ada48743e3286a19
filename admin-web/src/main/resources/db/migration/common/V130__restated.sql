-- What was chosen for results that were confirmed before a version was published over their days: frozen or restated; null
-- if there were none. A revision that was confirmed again for such a version names it.
alter table standard_version add column past_results varchar(20);
alter table scorecard_revision add column restated_under varchar(400);
