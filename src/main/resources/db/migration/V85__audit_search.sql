-- The audit page looks for who and what through the whole trail.
ALTER TABLE audit_event
    ADD KEY audit_event_actor (actor, id),
    ADD KEY audit_event_deed (deed, id);
