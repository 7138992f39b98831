-- As V1.1, for the other columns that order something: aliases, roles, and the counts of publishers and languages.
alter table speaker_alias alter column name type varchar(300) collate "C";
alter table speaker_role alter column title type varchar(300) collate "C";
alter table article alter column publisher type varchar(300) collate "C";
alter table article alter column language type varchar(100) collate "C";
