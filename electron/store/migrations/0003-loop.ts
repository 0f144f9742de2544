/**
 * From the request to the debrief: own templates, sections of the brief as the user wants them, a meeting as it is timed,
 * which of Askwell's own tasks a checklist item is, the item of the agenda an answer belongs to, a follow-up's subject, and which reminders were shown.
 */
export const sql = `
create table templates (
  row integer primary key, id text not null unique, purpose text not null, name text not null, subject text not null,
  body text not null, created_at text not null
) strict;

create table brief_sections (
  row integer primary key, interview_id text not null references interviews(id) on delete cascade,
  section text not null, position integer not null, shown text not null, unique (interview_id, section)
) strict;

create table meetings (
  row integer primary key, interview_id text not null unique references interviews(id) on delete cascade,
  kind text not null, started_at text not null, leave_at text, ended_at text,
  current_item_id text references agenda_items(id) on delete set null, current_since text not null
) strict;

create table meeting_items (
  row integer primary key, agenda_item_id text not null unique references agenda_items(id) on delete cascade,
  interview_id text not null references interviews(id) on delete cascade,
  state text not null, ended_at text, extra_minutes integer not null check (extra_minutes >= 0),
  used_seconds integer not null check (used_seconds >= 0)
) strict;
create index meetings_current_item on meetings(current_item_id) where current_item_id is not null;
create index meeting_items_interview on meeting_items(interview_id);

alter table checklist_items add column task text not null default '';
alter table answers add column agenda_item_id text references agenda_items(id) on delete set null;
create index answers_agenda_item on answers(agenda_item_id) where agenda_item_id is not null;
alter table follow_ups add column subject text not null default '';

create table reminders_shown (key text primary key, at text not null) strict;
`
