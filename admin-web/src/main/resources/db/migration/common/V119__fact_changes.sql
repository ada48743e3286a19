-- What changed after a position is asked for after every import, and whenever kept measurements are used again.
create index fact_since on fact (since_change, first_at, last_at);
create index fact_until on fact (until_change, first_at, last_at);
