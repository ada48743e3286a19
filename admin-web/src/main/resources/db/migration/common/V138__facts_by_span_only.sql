-- fact_span finds facts of some days among those of a duration class. Beside it PostgreSQL chose this one, whose rows are the same for every
-- class, and read a month three times to find nothing; every import filled it, too.
drop index fact_time;
