/** The first schema: one table per kind of record, then undo's log, then what is derived for search and lists. */
export const sql = `
create table imports (
  row integer primary key, id text not null unique, format text not null, file_name text not null,
  imported_at text not null, added integer not null, merged integer not null, skipped integer not null
) strict;

create table companies (
  row integer primary key, id text not null unique, name text not null, industry text not null, site text not null,
  address text not null, directions text not null, dress_code text not null, notes text not null,
  created_at text not null
) strict;
create index companies_name on companies(name collate nocase);

create table company_notes (
  row integer primary key, id text not null unique,
  company_id text not null references companies(id) on delete cascade,
  position integer not null, text text not null, source text not null, noted_on text
) strict;
create index company_notes_company on company_notes(company_id, position);

create table contacts (
  row integer primary key, id text not null unique, prefix text not null, given text not null, middle text not null,
  family text not null, suffix text not null, nickname text not null, pronunciation text not null,
  pronouns text not null, company_id text references companies(id) on delete set null, position text not null,
  location text not null, zone text, known_how text not null,
  introduced_by_id text references contacts(id) on delete set null,
  closeness integer not null check (closeness between 0 and 4), notes text not null, source text not null,
  connected_on text, keep_in_touch_days integer, extra text not null,
  import_id text references imports(id) on delete set null, created_at text not null
) strict;
create index contacts_company on contacts(company_id) where company_id is not null;
create index contacts_introduced_by on contacts(introduced_by_id) where introduced_by_id is not null;
create index contacts_import on contacts(import_id) where import_id is not null;

create table contact_points (
  row integer primary key, id text not null unique,
  contact_id text not null references contacts(id) on delete cascade,
  position integer not null, kind text not null, label text not null, value text not null
) strict;
create index contact_points_contact on contact_points(contact_id, position);

create table contact_tags (
  row integer primary key, contact_id text not null references contacts(id) on delete cascade, tag text not null,
  unique (contact_id, tag)
) strict;
create index contact_tags_tag on contact_tags(tag);

create table interactions (
  row integer primary key, id text not null unique,
  contact_id text not null references contacts(id) on delete cascade,
  kind text not null, at text not null, summary text not null
) strict;
create index interactions_contact on interactions(contact_id, at);

create table decisions (
  row integer primary key, id text not null unique, title text not null, kind text not null, deadline text,
  known text not null, target text not null, chosen_option_id text, reasons text not null, decided_on text,
  created_at text not null
) strict;

create table decision_options (
  row integer primary key, id text not null unique,
  decision_id text not null references decisions(id) on delete cascade,
  position integer not null, text text not null
) strict;
create index decision_options_decision on decision_options(decision_id, position);

create table open_questions (
  row integer primary key, id text not null unique,
  decision_id text not null references decisions(id) on delete cascade,
  position integer not null, text text not null, answer text not null
) strict;
create index open_questions_decision on open_questions(decision_id, position);

create table questions (
  row integer primary key, id text not null unique, text text not null, theme text not null, created_at text not null
) strict;

create table profiles (
  row integer primary key, id text not null unique check (id = 'me'), name text not null, headline text not null,
  email text not null, phone text not null, location text not null
) strict;

create table profile_entries (
  row integer primary key, id text not null unique, position integer not null, kind text not null, title text not null,
  organisation text not null, period text not null, detail text not null, share text not null
) strict;

create table likely_questions (
  row integer primary key, id text not null unique, position integer not null, question text not null,
  keywords text not null, answer text not null
) strict;

create table interviews (
  row integer primary key, id text not null unique,
  contact_id text not null references contacts(id) on delete cascade,
  method text not null, place text not null, link text not null, starts_at text, zone text not null,
  limit_minutes integer, purpose text not null, why_i_care text not null, receptionist text not null,
  assistant text not null, arrival text not null, reception_phone text not null, dress_code text not null,
  outfit text not null, bring text not null, created_at text not null
) strict;
create index interviews_contact on interviews(contact_id);
create index interviews_start on interviews(starts_at) where starts_at is not null;

create table interview_decisions (
  row integer primary key, interview_id text not null references interviews(id) on delete cascade,
  decision_id text not null references decisions(id) on delete cascade, unique (interview_id, decision_id)
) strict;
create index interview_decisions_decision on interview_decisions(decision_id);

create table outreach (
  row integer primary key, id text not null unique,
  interview_id text not null references interviews(id) on delete cascade,
  channel text not null, subject text not null, body text not null, sent_at text, reply text not null, replied_at text
) strict;
create index outreach_interview on outreach(interview_id);

create table agenda_items (
  row integer primary key, id text not null unique,
  interview_id text not null references interviews(id) on delete cascade,
  position integer not null, kind text not null, text text not null, minutes integer not null check (minutes > 0),
  importance text not null, question_id text, profile_entry_id text
) strict;
create index agenda_items_interview on agenda_items(interview_id, position);

create table checklist_items (
  row integer primary key, id text not null unique,
  interview_id text not null references interviews(id) on delete cascade,
  position integer not null, text text not null, due_minutes integer, done_at text
) strict;
create index checklist_items_interview on checklist_items(interview_id, position);

create table debriefs (
  row integer primary key, interview_id text not null unique references interviews(id) on delete cascade,
  held_on text not null, outcome text not null, surprises text not null, specific_point text not null
) strict;

create table answers (
  row integer primary key, id text not null unique,
  interview_id text not null references interviews(id) on delete cascade,
  position integer not null, question text not null, question_id text, text text not null
) strict;
create index answers_interview on answers(interview_id, position);

create table takeaways (
  row integer primary key, id text not null unique,
  interview_id text not null references interviews(id) on delete cascade,
  position integer not null, text text not null,
  decision_id text references decisions(id) on delete set null,
  option_id text references decision_options(id) on delete set null, leaning text not null
) strict;
create index takeaways_interview on takeaways(interview_id, position);
create index takeaways_decision on takeaways(decision_id) where decision_id is not null;
create index takeaways_option on takeaways(option_id) where option_id is not null;

create table promises (
  row integer primary key, id text not null unique,
  interview_id text not null references interviews(id) on delete cascade,
  position integer not null, by text not null, text text not null, due_on text, done_at text
) strict;
create index promises_interview on promises(interview_id, position);

create table referrals (
  row integer primary key, id text not null unique,
  interview_id text not null references interviews(id) on delete cascade,
  position integer not null, name text not null, note text not null,
  contact_id text references contacts(id) on delete set null, reported_back_at text
) strict;
create index referrals_interview on referrals(interview_id, position);
create index referrals_contact on referrals(contact_id) where contact_id is not null;

create table follow_ups (
  row integer primary key, id text not null unique,
  contact_id text not null references contacts(id) on delete cascade,
  interview_id text references interviews(id) on delete cascade,
  kind text not null, channel text not null, due_at text not null, done_at text, text text not null
) strict;
create index follow_ups_contact on follow_ups(contact_id);
create index follow_ups_interview on follow_ups(interview_id) where interview_id is not null;
create index follow_ups_due on follow_ups(due_at) where done_at is null;

create table settings (key text primary key, value text not null) strict;

create table undo_steps (
  id integer primary key, label text not null, import_id text, undone integer not null default 0, at text not null
) strict;

create table undo_changes (
  id integer primary key, step_id integer not null references undo_steps(id) on delete cascade,
  record_table text not null, operation text not null check (operation in ('insert', 'update', 'delete')),
  record_row integer not null, before text
) strict;
create index undo_changes_step on undo_changes(step_id, id);

create table contact_order (contact_row integer primary key, sort_key text not null) strict;
create index contact_order_sort on contact_order(sort_key, contact_row);

create table contact_keys (key text not null, contact_row integer not null, primary key (key, contact_row))
  strict, without rowid;
create index contact_keys_contact on contact_keys(contact_row);

create virtual table contact_search using fts5(
  name, company, position, email, tags, notes,
  content = '', contentless_delete = 1, detail = column, tokenize = 'unicode61 remove_diacritics 0'
);
`
