-- What was changed by transactions that were not yet seen is asked after every change.
create index on audit.entry (tx);
