-- Whose a question is for what ranking learns: the mark of a login, or of a network in one week. Keyed with the shop's own
-- key, so that neither leads back; NULL where it was asked before marks were kept.
ALTER TABLE asked_questions ADD COLUMN voter TEXT;
