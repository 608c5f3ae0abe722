# test/t/memory.t: nothing leaks.  Every function of the extension that takes
# values we know is called 100,000 times in one transaction; the memory of the
# backend must not grow with the calls, neither within the query (its peak)
# nor after it (its contexts).

use strict;
use warnings;

use lib 't/lib';
use NW;
use PostgreSQL::Test::Utils;
use Test::More;

my $calls = $ENV{NW_LEAK_CALLS} // 100_000;
# kB of growth of the peak that are allowed: 20 bytes a call
my $bound = 2048;

my $node = new_node('main');
$node->append_conf('postgresql.conf', "jit = off\nmax_parallel_workers_per_gather = 0\n");
$node->start;
$node->safe_psql('postgres', 'CREATE EXTENSION newsweather');
types_of($node, 'postgres');

my $page = "[항만특보] 3. 첫 서리\n\n2026.01.20 07:30 입력\n\n한빛일보 이서준 기자\n\n전남 목포(木浦, Mokpo) 항만에 20일 서리가 내렸다. " .
  "아침 기온은 영하 1.5도에서 3.2℃ 사이였다.\n\n2026.01.20(화)\n목포 -1.5℃맑음\n흐림제주 6.2℃\n날씨 제공 : 기상청\n";
my $json = $values{news_article}[0];

# Texts that functions may want; the first pair that is read without an error is taken.
my @texts = (
	[$page, $page =~ s/3/4/r], ['-5.9℃', '영하 5.9도'], ['-12∼1도', '-3∼5℃'], ['C', 'F'], ['ko', 'en'], ['맑음', '구름많음'],
	['동두천 -5.9℃맑음', '흐림동두천 1.0℃'], ['location:장사', 'person:이서준'], ['2026.01.20', '2026-01-21'],
	[$json, $json], ['Asia/Seoul', 'Asia/Tokyo'], ['서울', '제주'],
	# KMA's records: SKY and PTY are put together in a table of their own
	[map { qq([{"tm":"2026-01-20 0$_:00","stnId":165,"ta":-9.0},) .
		join(',', map { qq({"category":"$_","fcstDate":"20260120","fcstTime":"0600","fcstValue":"1","nx":50,"ny":67}) } 'SKY', 'PTY') . ']' } 6, 7],
	[map { qq(<item><tm>2026-01-20 0$_:00</tm><stnId>165</stnId><ta>-9.0</ta></item>) } 6, 7],
	[map { qq({"title":"n","items":[{"title":"첫눈 $_","content_html":"<p>눈이 <b>왔다</b>.</p>","authors":[{"name":"이서준 기자"}]}]}) } 6, 7],
	[map { qq(<rss><channel><title>n</title><item><title>첫눈 $_</title></item></channel></rss>) } 6, 7]);

sub quoted
{
	my ($text) = @_;
	$text =~ s/'/''/g;
	return "'$text'";
}

# An expression of a type that changes with i, so that it is not folded into a constant.
sub argument
{
	my ($type, $texts) = @_;
	my @pair = map { quoted($_) } @$texts;

	return "CASE i % 2 WHEN 0 THEN $pair[0] ELSE $pair[1] END" if $type eq 'text';
	return "(i % 40)::$type" if $type =~ /^(?:integer|bigint|double precision|numeric|real)$/;
	return "(i % 2)::int2" if $type eq 'smallint';
	return "(i % 2 = 0)" if $type eq 'boolean';
	return "(date '2026-01-20' + i % 7)" if $type eq 'date';
	return "(timestamptz '2026-01-20 00:00+09' + i * interval '1 s')" if $type eq 'timestamp with time zone';
	return "(CASE i % 2 WHEN 0 THEN $pair[0] ELSE $pair[1] END)::$type" if $type =~ /^(?:jsonb?|xml)$/;
	return "convert_to(CASE i % 2 WHEN 0 THEN $pair[0] ELSE $pair[1] END, 'UTF8')" if $type eq 'bytea';
	return "array[CASE i % 2 WHEN 0 THEN $pair[0] ELSE $pair[1] END]" if $type eq 'text[]';
	if ($values{$type})
	{
		my @v = map { quoted($_) } @{$values{$type}};
		return "(CASE i % 2 WHEN 0 THEN $v[0] ELSE $v[1] END)::$type";
	}
	if ($type eq 'temperature_range')
	{
		return "temperature_range(((i % 9)::float8)::temperature, 40::float8::temperature)";
	}
	return undef;
}

# the functions, with the types of their arguments that have no default
my @functions = map { [split /\|/, $_, -1] } split /\n/, $node->safe_psql('postgres', <<'SQL');
SELECT p.oid::regprocedure, proname, proretset, proisstrict,
	(SELECT string_agg(format_type(t, NULL), ';' ORDER BY n)
	 FROM unnest(proargtypes::oid[]) WITH ORDINALITY u(t, n) WHERE n <= pronargs - pronargdefaults)
FROM pg_proc p JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid
	JOIN pg_extension e ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid
WHERE d.deptype = 'e' AND e.extname = 'newsweather' AND prokind = 'f'
ORDER BY p.oid::regprocedure::text
SQL

# text to value and back, for every type: its input and output functions
my @calls = map { my $type = $_; ["$type: text in and out", 'f', "(" . argument($type, $texts[0]) . "::text::$type)::text"] }
  grep { $node->safe_psql('postgres', "SELECT to_regtype('$_') IS NOT NULL") eq 't' } sort keys %values;
my @untested;
for (@functions)
{
	my ($name, $function, $set, $strict, $types) = @$_;
	my @types = split /;/, $types;
	my $found;

	next if grep { /^(?:internal|cstring)$/ } @types;
	next if $set eq 't' && !@types;	# the same rows each time: called once
	for my $texts (@texts)
	{
		my @arguments = map { argument($_, $texts) } @types;

		last if grep { !defined } @arguments;
		my $call = "$function(" . join(', ', @arguments) . ')';
		# a set that is empty for this text says nothing
		my ($code, $out) = $node->psql('postgres', "SELECT count(r) > 0 FROM " . ($set eq 't'
			? "(SELECT r FROM generate_series(0, 1) i, LATERAL $call r) q"
			: "(SELECT $call AS r FROM generate_series(0, 1) i) q"));
		if ($code == 0 && ($out eq 't' || !defined $found))
		{
			$found = $call;
			last if $out eq 't';
		}
		last unless grep { /^(?:text|bytea|jsonb?|xml|text\[\])$/ } @types;
	}
	if (defined $found) { push @calls, [$name, $set, $found] }
	else                { push @untested, $name }
}

# one session, one transaction; 5 written to clear_refs sets the peak back
my $memory = "SELECT (regexp_match(pg_read_file('/proc/self/status'), 'VmHWM:\\s*(\\d+)'))[1]::int AS peak, " .
  "(SELECT sum(total_bytes) / 1024 FROM pg_backend_memory_contexts)::int AS kept";
my $script = "BEGIN;\n";
for my $call (@calls)
{
	my ($name, $set, $expression) = @$call;
	my $run = sub {
		my ($n) = @_;
		return $set eq 't' ? "SELECT count(r) FROM (SELECT generate_series(1, $n) AS i) s, LATERAL $expression r;"
		  : "SELECT count($expression) FROM (SELECT generate_series(1, $n) AS i) s;";
	};
	$script .= join "\n", $run->(2000), "COPY (SELECT 5) TO '/proc/self/clear_refs';", "$memory \\gset before_",
	  $run->($calls), "$memory \\gset after_",
	  "\\echo >> $name|:before_peak|:before_kept|:after_peak|:after_kept\n";
}
$script .= "COMMIT;\n";
my ($code, $out, $error) = $node->psql('postgres', $script, on_error_stop => 1, timeout => 400);
is($code, 0, 'all calls in one transaction') or diag($error);

my $measured = 0;
for (map { /^>> (.*)/ ? $1 : () } split /\n/, $out)
{
	my ($name, $peak_before, $contexts_before, $peak_after, $contexts_after) = split /\|/;

	$measured++;
	ok($peak_after - $peak_before <= $bound && $contexts_after - $contexts_before <= 256,
		sprintf '%s: peak +%d kB, kept +%d kB', $name, $peak_after - $peak_before, $contexts_after - $contexts_before);
}
is($measured, scalar @calls, scalar(@calls) . " functions called $calls times");
note("not called: $_") for @untested;

$node->stop;
done_testing();
