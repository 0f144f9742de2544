/**
 * Contacts in full: pairs the user keeps apart, saved filters, how the columns of a table were read last time, and by
 * which rules the derived rows were made, and which steps of undo go on with a text. These are made anew: search gets indexes of short prefixes, without which one
 * letter means reading every word that begins with it, and names an index of their own. What files said besides is kept as a list from here on, in order.
 */
export const sql = `
create table kept_apart (
  row integer primary key, contact_id text not null references contacts(id) on delete cascade,
  other_id text not null references contacts(id) on delete cascade, unique (contact_id, other_id)
) strict;
create index kept_apart_other on kept_apart(other_id);

create table saved_filters (
  row integer primary key, id text not null unique, position integer not null, name text not null, listing text not null
) strict;

create table csv_mappings (header text primary key, mapping text not null, used_at text not null) strict;

create table derived_state (rules integer not null) strict;
insert into derived_state values (0);

alter table undo_steps add column typing text;

create index contacts_touch on contacts(keep_in_touch_days) where keep_in_touch_days is not null;

drop table contact_search;
create virtual table contact_search using fts5(
  name, company, position, email, tags, notes,
  content = '', contentless_delete = 1, detail = column, prefix = '1 2 3 4 5', tokenize = 'unicode61 remove_diacritics 0'
);
create virtual table contact_names using fts5(
  name, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3 4 5', tokenize = 'unicode61 remove_diacritics 0'
);
delete from contact_order;
delete from contact_keys;

update contacts
set extra = json_object(
  'columns', json((select json_group_array(json_array(key, value)) from json_each(extra)))
)
where extra <> '' and json_valid(extra);
`
