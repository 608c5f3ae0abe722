# test/t/standby.t: replication and crashes.  All of our index classes are
# replayed with wal_consistency_checking, and after an immediate stop indexes
# say what the table says.

use strict;
use warnings;

use lib 't/lib';
use NW;
use PostgreSQL::Test::Utils;
use Test::More;

my $primary = new_node('primary', allows_streaming => 1);
$primary->append_conf('postgresql.conf', "wal_consistency_checking = all\nautovacuum = off\nwal_keep_size = 1GB\n");
$primary->start;
$primary->safe_psql('postgres', 'CREATE EXTENSION newsweather');
my @types = types_of($primary, 'postgres');
plan skip_all => 'no type to replicate yet' unless @types;

$primary->backup('base');
my $standby = PostgreSQL::Test::Cluster->new('standby');
$standby->init_from_backup($primary, 'base', has_streaming => 1);
$standby->start;

my @indexes;
for my $type (@types)
{
	my $values = join ', ', map { "(\$\$$_\$\$)" } @{$values{$type}};

	$primary->safe_psql('postgres', "CREATE TABLE t_$type (id int, v $type);" .
		"INSERT INTO t_$type SELECT i, v::$type FROM (VALUES $values) t(v), generate_series(1, 500) i");
	# every default operator class of ours that indexes the type
	for my $method (split /\n/, $primary->safe_psql('postgres', "SELECT amname FROM pg_opclass JOIN pg_am a ON a.oid = opcmethod " .
			"WHERE opcintype = '$type'::regtype AND opcdefault ORDER BY 1"))
	{
		$primary->safe_psql('postgres', "CREATE INDEX t_$type\_$method ON t_$type USING $method (v)");
		push @indexes, [$type, $method];
	}
	$primary->safe_psql('postgres', "UPDATE t_$type SET id = -id WHERE id % 3 = 0; DELETE FROM t_$type WHERE id % 7 = 0; VACUUM t_$type; " .
		"INSERT INTO t_$type SELECT i, v::$type FROM (VALUES $values) t(v), generate_series(1000, 1200) i");
}

# counts of each value, by sequential scan or with one index only
sub counts
{
	my ($node, $type, $method) = @_;
	my $set = $method ? 'SET enable_seqscan = off;' : 'SET enable_indexscan = off; SET enable_bitmapscan = off; SET enable_indexonlyscan = off;';

	return join ' ', map { $node->safe_psql('postgres', "$set SELECT count(*) FROM t_$type WHERE v = \$\$$_\$\$") } @{$values{$type}};
}

# Leaves only one index of a table usable: the rest is out of the planner's sight.
sub same_by_every_index
{
	my ($node, $when) = @_;

	for my $index (@indexes)
	{
		my ($type, $method) = @$index;
		my $hide = "BEGIN; DELETE FROM pg_index WHERE indrelid = 't_$type'::regclass AND indexrelid <> 't_$type\_$method'::regclass; SET LOCAL enable_seqscan = off;";
		my $got = join ' ', map { $node->safe_psql('postgres', "SET allow_system_table_mods = on; $hide SELECT count(*) FROM t_$type WHERE v = \$\$$_\$\$; ROLLBACK") } @{$values{$type}};
		is($got, counts($node, $type), "$when: $type by $method as by sequential scan");
	}
}

$primary->wait_for_catchup($standby);
for my $type (@types)
{
	is(counts($standby, $type), counts($primary, $type), "standby: the same $type by sequential scan");
	is(counts($standby, $type, 1), counts($primary, $type), "standby: the same $type by index");
	is($standby->safe_psql('postgres', "SELECT md5(string_agg(t::text, ',' ORDER BY t::text COLLATE \"C\")) FROM t_$type t"),
		$primary->safe_psql('postgres', "SELECT md5(string_agg(t::text, ',' ORDER BY t::text COLLATE \"C\")) FROM t_$type t"),
		"standby: the same rows of $type");
}
my $log = slurp_file($standby->logfile);
unlike($log, qr/inconsistent page found|FATAL|PANIC/, 'replay found no inconsistent page');
$standby->stop;

# a crash in the middle of things
$primary->safe_psql('postgres', join ';', map { "CREATE TABLE c_$_ AS SELECT * FROM t_$_; INSERT INTO t_$_ SELECT * FROM c_$_" } @types);
$primary->stop('immediate');
$primary->start;
same_by_every_index($primary, 'after a crash');
$primary->command_ok(['pg_amcheck', '--install-missing', '--heapallindexed', '-h', $primary->host, '-p', $primary->port, '-d', 'postgres'],
	'pg_amcheck finds nothing');
$primary->stop;
done_testing();
