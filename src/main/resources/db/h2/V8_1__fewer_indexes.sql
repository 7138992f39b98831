-- The unique keys of these tables begin with the speaker and hold the names and titles too: they tell as much.
drop index speaker_alias_by_speaker;
drop index speaker_role_by_speaker;
