-- What the lines of a card come to, for overviews that would otherwise read every document. They follow the card's
-- columns: the confirmed revision once there is one. Written together with the card, never by themselves.
create table scorecard_line (
    scorecard    bigint         not null references scorecard (id),
    indicator    varchar(100)   not null,
    rated        boolean        not null,
    met          boolean        not null,
    numerator    decimal(38)    not null,
    denominator  decimal(38)    not null,
    points       decimal(12, 4) not null,
    maximum      decimal(12, 4) not null,
    primary key (scorecard, indicator)
);
