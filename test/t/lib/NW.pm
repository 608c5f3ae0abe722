# test/t/lib/NW.pm: clusters that see the extension from its staging folder,
# and values of every type for tests that treat all types alike.
package NW;

use strict;
use warnings;

use Exporter 'import';
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

our @EXPORT = qw(new_node settings types_of %values %derived);

# Values of every type in the order of the type, all different.
our %values = (
	temperature => ['-40℃', '-5.9℃', '0℃', '0.0001℃', '32.1℉', '20.5℃', '300K', '500℃'],
	weather_condition => ['맑음', '구름많음', '흐림', '비', '눈'],
	weather_reading => ['가평 -5.9℃맑음', '나주 1.0℃', '흐림다도 2.5℃', '라진 3.0℃맑음'],
	news_article => [map { qq({"\@context":"https://schema.org","\@type":"NewsArticle","headline":"$_",) .
		  qq("datePublished":"2026-01-2$_","articleBody":"첫눈이 내렸다. $_"}) } 1 .. 5],
	named_entity => ['date:오늘', 'location:목포', 'location:장사', 'organization:기상청', 'person:이서준'],
	gazetteer => ['[]', map { my $n = $_; '[' . join(', ', map { qq({"name": "가온$_", "kind": "organization", "canonical": "가온"}) } 1 .. $n) . ']' } 1 .. 4],
);

# Something computed from a value, for generated columns and indexes on expressions.
our %derived = (
	temperature => 'celsius(v)',
	weather_condition => "label(v, 'en')",
	weather_reading => 'station(v)',
	news_article => 'headline(v)',
	named_entity => "entity_name(v)",
	gazetteer => 'gazetteer_size(v)',
);

# What makes a server of Debian's packages look into the staging folder.
sub settings
{
	chomp(my $libdir = `pg_config --pkglibdir`);
	return "extension_destdir = '$ENV{NW_STAGE}/root'\n" .
	  "dynamic_library_path = '$ENV{NW_STAGE}/root$libdir:\$libdir'\n" .
	  "timezone = 'America/St_Johns'\nlc_messages = 'C'\n";
}

sub new_node
{
	my ($name, %init) = @_;
	my $node = PostgreSQL::Test::Cluster->new($name);

	$node->init(extra => ['--locale=C.UTF-8', '--encoding=UTF8'], %init);
	$node->append_conf('postgresql.conf', settings());
	return $node;
}

# The types of ours that this build has, and the function each derived value needs.
sub types_of
{
	my ($node, $database) = @_;
	my @types;

	for my $type (sort keys %values)
	{
		next unless $node->safe_psql($database, "SELECT to_regtype('$type') IS NOT NULL") eq 't';
		push @types, $type;
		my ($function) = $derived{$type} =~ /^(\w+)/;
		delete $derived{$type}
		  unless $node->safe_psql($database, "SELECT EXISTS (SELECT FROM pg_proc WHERE proname = '$function')") eq 't';
	}
	return @types;
}

1;
