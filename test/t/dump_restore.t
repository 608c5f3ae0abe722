# test/t/dump_restore.t: what uses our types survives pg_dump and restore, byte
# for byte: hash partitions, checks, generated columns, indexes on expressions.

use strict;
use warnings;

use lib 't/lib';
use NW;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('origin');
$node->start;
$node->safe_psql('postgres', 'CREATE DATABASE one');
$node->safe_psql('one', 'CREATE SCHEMA ext; CREATE EXTENSION newsweather SCHEMA ext;');
$node->safe_psql('one', 'ALTER DATABASE one SET search_path = public, ext');
my @types = types_of($node, 'one');
plan skip_all => 'no type to dump yet' unless @types;

for my $type (@types)
{
	my $values = join ', ', map { "(\$\$$_\$\$)" } @{$values{$type}};
	my $generated = $derived{$type} ? ", d text GENERATED ALWAYS AS (($derived{$type})::text) STORED" : '';
	# a float's text depends on a setting
	$generated =~ s/\)::text/)/ && $generated =~ s/d text/d float8/ if $type eq 'temperature';
	$node->safe_psql('one', <<"SQL");
CREATE TABLE $type\_plain (id int GENERATED ALWAYS AS IDENTITY, v $type NOT NULL CHECK (v <= v AND v = v)$generated);
CREATE INDEX ON $type\_plain (v);
CREATE INDEX ON $type\_plain USING hash (v);
INSERT INTO $type\_plain (v) SELECT v::$type FROM (VALUES $values) t(v), generate_series(1, 50);
CREATE TABLE $type\_parts (v $type) PARTITION BY HASH (v);
CREATE TABLE $type\_parts_0 PARTITION OF $type\_parts FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE $type\_parts_1 PARTITION OF $type\_parts FOR VALUES WITH (MODULUS 2, REMAINDER 1);
INSERT INTO $type\_parts SELECT v FROM $type\_plain;
CREATE VIEW $type\_view AS SELECT v, count(*) FROM $type\_plain WHERE v >= \$\$$values{$type}[0]\$\$ GROUP BY v;
CREATE FUNCTION $type\_same() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER same BEFORE UPDATE ON $type\_plain FOR EACH ROW WHEN (OLD.v = NEW.v) EXECUTE FUNCTION $type\_same();
SQL
	$node->safe_psql('one', "CREATE INDEX ON $type\_plain (($derived{$type}))") if $derived{$type};
}

sub content
{
	my ($database) = @_;
	my %content;

	for my $type (@types)
	{
		for my $table ("$type\_plain", "$type\_parts_0", "$type\_parts_1", "$type\_view")
		{
			$content{$table} = $node->safe_psql($database,
				"SET search_path = public, ext; SELECT count(*), md5(string_agg(t::text, ',' ORDER BY t::text COLLATE \"C\")) FROM $table t");
		}
	}
	return \%content;
}

my $dump = PostgreSQL::Test::Utils::tempdir() . '/one.sql';
$node->command_ok(['pg_dump', '-f', $dump, $node->connstr('one')], 'pg_dump');
$node->safe_psql('postgres', 'CREATE DATABASE two; ALTER DATABASE two SET search_path = public, ext');
$node->command_ok(['psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-f', $dump, '-d', $node->connstr('two')],
	'the dump restores without an error');
is_deeply(content('two'), content('one'), 'every table has the same content: ' . join(', ', @types));

for my $type (@types)
{
	my $indexes = "SELECT string_agg(indexdef, E'\\n' ORDER BY indexname) FROM pg_indexes WHERE tablename LIKE '$type\\_%'";
	is($node->safe_psql('two', $indexes), $node->safe_psql('one', $indexes), "$type: the same indexes");
	like($node->safe_psql('two', "SELECT count(*) FROM $type\_parts_0"), qr/^[1-9]/, "$type: hash partitions hold rows")
	  if @{$values{$type}} > 6;
	my ($code, $out, $error) = $node->psql('two',
		"SET enable_seqscan = off; SELECT count(*) FROM $type\_plain WHERE v = \$\$$values{$type}[1]\$\$");
	is($out, 50, "$type: found by index");
}

# binary copies are the same values
for my $type (@types)
{
	my $file = PostgreSQL::Test::Utils::tempdir() . "/$type.bin";
	$node->safe_psql('one', "COPY (SELECT v FROM $type\_plain) TO '$file' (FORMAT binary)");
	is($node->safe_psql('one', "CREATE TEMP TABLE back (v $type); COPY back FROM '$file' (FORMAT binary); " .
			"SELECT count(*) FROM (SELECT v, count(*) FROM back GROUP BY v INTERSECT SELECT v, count(*) FROM $type\_plain GROUP BY v) t"),
		scalar @{$values{$type}}, "$type: binary COPY out and in");
}

$node->stop;
done_testing();
