-- named_entity: text and binary form, constructor, accessors, errors
\set VERBOSITY terse
SELECT 'location:장사'::named_entity, ' person: 김하늘 '::named_entity AS spaced, 'url:https://a.b/c:d'::named_entity AS colons;
SELECT entity_kind(e), entity_name(e), char_length(entity_name(e))
FROM (VALUES ('organization:기상청'::named_entity), (named_entity('date', '2025-12-15'))) v(e);
SELECT k, (k || ':x')::named_entity FROM unnest('{person,organization,location,date,time,quantity,money,percent,temperature,email,url,phone}'::text[]) k;
-- one spelling
SELECT named_entity('location', normalize('장사', NFD)) = 'location:장사' AS composed, named_entity('person', E'김\u00A0하늘');
SELECT named_entity_send('location:장사');
SELECT to_jsonb('location:장사'::named_entity);
-- errors
\set VERBOSITY sqlstate
SELECT ''::named_entity;
SELECT 'location'::named_entity;
SELECT 'location:'::named_entity;
SELECT 'location:  '::named_entity;
SELECT 'Location:x'::named_entity;
SELECT ':x'::named_entity;
SELECT E'person:a\nb'::named_entity;
SELECT named_entity('place', 'x');
SELECT named_entity('person', '');
SELECT named_entity('person', repeat('x', 1025));
SELECT char_length(entity_name(named_entity('person', repeat('x', 1024))));
\set VERBOSITY default
SELECT 'place:x'::named_entity;
SELECT '{장사}'::named_entity[];
SELECT ('person:' || repeat('x', 2000))::named_entity;
SELECT named_entity('place', 'x');
-- stored and counted
CREATE TEMP TABLE named (e named_entity);
INSERT INTO named VALUES ('location:장사'), (NULL), ('person:김하늘'), (named_entity('person', repeat('x', 1024)));
SELECT count(*), count(e), count(DISTINCT e) FROM named;
