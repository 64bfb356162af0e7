-- What the procedure suggests for a concern that a rule has raised, as severity times likelihood.
ALTER TABLE concern ADD COLUMN suggested INT NULL;
