-- A card stands beside its unit's: rank, means of the months before, means of the lines. Without it each of them reads the whole period.
create index scorecard_unit on scorecard (standard, subject_kind, period, unit);
