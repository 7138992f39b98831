-- PostgreSQL orders text by the database's locale. Keyset pages need one order everywhere: by code point, as H2 has it.
alter table article alter column title_key type varchar(200) collate "C";
alter table speaker alter column name_key type varchar(300) collate "C";
alter table location alter column name_key type varchar(200) collate "C";
