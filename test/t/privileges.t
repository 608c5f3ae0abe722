# test/t/privileges.t: who may install the extension, what a hostile schema can
# do to that, and that everything works wherever the extension's schema is.

use strict;
use warnings;

use lib 't/lib';
use NW;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('main');
$node->start;
$node->safe_psql('postgres', <<'SQL');
CREATE ROLE owner LOGIN;
CREATE ROLE mallory LOGIN;
CREATE DATABASE owned OWNER owner;
CREATE DATABASE attacked;
SQL
my @as_owner = (extra_params => ['-U', 'owner']);

# ---- trusted: the owner of a database installs it without being superuser
my ($code, $out, $error) = $node->psql('owned', 'CREATE EXTENSION newsweather', @as_owner);
is($code, 0, 'a database owner installs the extension') or diag($error);
is($node->safe_psql('owned', 'SELECT newsweather_version()', @as_owner), $node->safe_psql('owned',
	"SELECT extversion FROM pg_extension WHERE extname = 'newsweather'"), '… and calls it');
is($node->safe_psql('owned', "SELECT count(*) FROM pg_proc p JOIN pg_depend d ON d.objid = p.oid AND d.classid = 'pg_proc'::regclass " .
	"JOIN pg_extension e ON e.oid = d.refobjid AND d.deptype = 'e' AND extname = 'newsweather' WHERE p.proowner <> 10"), 0,
	'its functions belong to the superuser');
($code, $out, $error) = $node->psql('owned', 'CREATE SCHEMA s; ALTER EXTENSION newsweather SET SCHEMA s', @as_owner);
isnt($code, 0, 'moving it needs a superuser');
is($node->safe_psql('owned', 'DROP EXTENSION newsweather; SELECT count(*) FROM pg_extension WHERE extname = \'newsweather\'', @as_owner), 0,
	'the owner may drop it');
($code, $out, $error) = $node->psql('attacked', 'CREATE EXTENSION newsweather', extra_params => ['-U', 'mallory']);
isnt($code, 0, 'a user without rights on the database may not install it');
like($error, qr/permission denied/, '… and is told so');

# ---- a hostile schema first in everyone's path
$node->safe_psql('attacked', <<'SQL');
CREATE SCHEMA evil AUTHORIZATION mallory;
GRANT USAGE ON SCHEMA evil TO public;
SET ROLE mallory;
CREATE DOMAIN evil.text AS pg_catalog.text;
CREATE DOMAIN evil.int4 AS pg_catalog.int4;
CREATE DOMAIN evil.float8 AS pg_catalog.float8;
CREATE DOMAIN evil.jsonb AS pg_catalog.jsonb;
CREATE FUNCTION evil.lower(text) RETURNS text LANGUAGE sql AS 'SELECT ''owned''';
CREATE FUNCTION evil.captured(float8, float8) RETURNS float8 LANGUAGE plpgsql AS 'BEGIN RAISE ''captured''; END';
CREATE OPERATOR evil.- (LEFTARG = float8, RIGHTARG = float8, FUNCTION = evil.captured);
CREATE OPERATOR evil.+ (LEFTARG = float8, RIGHTARG = float8, FUNCTION = evil.captured);
SQL
($code, $out, $error) = $node->psql('attacked', 'SET search_path = evil, pg_catalog, public; CREATE EXTENSION newsweather SCHEMA public');
is($code, 0, 'it installs under a hostile search path') or diag($error);
is($node->safe_psql('attacked', <<'SQL'), '', '… and refers to nothing of the hostile schema');
SELECT pg_describe_object(d.classid, d.objid, 0)
FROM pg_depend m JOIN pg_extension e ON e.oid = m.refobjid AND m.refclassid = 'pg_extension'::regclass AND m.deptype = 'e'
	JOIN pg_depend d ON d.classid = m.classid AND d.objid = m.objid
WHERE extname = 'newsweather' AND (
	(d.refclassid = 'pg_type'::regclass AND d.refobjid IN (SELECT oid FROM pg_type WHERE typnamespace = 'evil'::regnamespace)) OR
	(d.refclassid = 'pg_proc'::regclass AND d.refobjid IN (SELECT oid FROM pg_proc WHERE pronamespace = 'evil'::regnamespace)) OR
	(d.refclassid = 'pg_operator'::regclass AND d.refobjid IN (SELECT oid FROM pg_operator WHERE oprnamespace = 'evil'::regnamespace)))
SQL
$node->safe_psql('attacked', 'DROP EXTENSION newsweather');

# what is there already is neither replaced nor taken in
for my $trap ('CREATE FUNCTION public.newsweather_version() RETURNS text LANGUAGE sql AS $$ SELECT \'mine\' $$',
	'CREATE TYPE public.temperature AS (a int)')
{
	$node->safe_psql('attacked', "BEGIN; $trap; COMMIT");
	($code, $out, $error) = $node->psql('attacked', 'CREATE EXTENSION newsweather SCHEMA public');
	my ($name) = $trap =~ /public\.(\w+)/;
	SKIP:
	{
		skip "no $name in this build", 2 if $code == 0;
		isnt($code, 0, "a $name that is there already stops the installation");
		like($error, qr/already exists/, '… with a message that says so');
	}
	$node->safe_psql('attacked', 'DROP EXTENSION IF EXISTS newsweather; DROP ' . ($trap =~ /FUNCTION/ ? 'FUNCTION' : 'TYPE') . " public.$name");
}

# ---- relocation, and calls with nothing of ours on the path
$node->safe_psql('postgres', 'CREATE SCHEMA a; CREATE SCHEMA b; CREATE EXTENSION newsweather SCHEMA a; ALTER EXTENSION newsweather SET SCHEMA b');
is($node->safe_psql('postgres', 'SET search_path = pg_catalog; SELECT b.newsweather_version() IS NOT NULL'), 't', 'moved to another schema');
for my $type (types_of_schema())
{
	my $value = $values{$type}[1];
	is($node->safe_psql('postgres', "SET search_path = pg_catalog; SELECT \$\$$value\$\$::b.${type}::text::b.${type} OPERATOR(b.=) \$\$$value\$\$::b.${type}"),
		't', "$type: input, output and = by qualified names");
	next unless $derived{$type};
	my $call = $derived{$type} =~ s/\bv\b/\$\$$value\$\$::b.${type}/r;
	isnt($node->safe_psql('postgres', "SET search_path = pg_catalog; SELECT b.$call"), '', "$type: b.$derived{$type}");
}

sub types_of_schema
{
	return grep { $node->safe_psql('postgres', "SELECT to_regtype('b.$_') IS NOT NULL") eq 't' } sort keys %values;
}

# every SQL-language function finds what it calls: with NULLs their bodies are still bound and inlined
my $failed = '';
for my $call (split /\n/, $node->safe_psql('postgres', <<'SQL'))
SELECT format('SELECT %s(%s)', p.oid::regproc, (SELECT string_agg(format('NULL::%s', t::regtype), ', ') FROM unnest(proargtypes) t))
FROM pg_proc p JOIN pg_language l ON l.oid = prolang
WHERE lanname = 'sql' AND pronamespace = 'b'::regnamespace AND prokind = 'f'
SQL
{
	my ($status, $answer, $message) = $node->psql('postgres', "SET search_path = pg_catalog; $call");
	$failed .= "$call: $message\n" if $status != 0;
}
is($failed, '', 'SQL functions work with nothing on the search path');

$node->stop;
done_testing();
