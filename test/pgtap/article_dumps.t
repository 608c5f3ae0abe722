#!/usr/bin/perl
# test/pgtap/article_dumps.t
#
# Whole pages of test/data/dumps/, invented in the shapes of real outlets: what
# each line is taken for, and the record.  A page is
#
#	### NAME: what it shows
#	= FIELD VALUE		a field of the record; "author" and "keywords" divided by ", "; empty: none
#	K LINE				a line of the page; K is H headline, S subheading, B body, - none of these
#
# and empty lines as they are.  Every page is read as it stands, decomposed
# (NFD) and with NBSP for every space; the record must be the same.
use strict;
use warnings;
use utf8;

use Encode qw(decode);
use File::Temp qw(tempdir);
use JSON::PP;
use Test::More;
use Unicode::Normalize qw(NFD);

plan skip_all => 'no server: run by tools/run-tests' unless $ENV{PGHOST};
binmode $_, ':utf8' for Test::More->builder->output, Test::More->builder->failure_output, Test::More->builder->todo_output;

my (@pages, $page);
for my $file (sort glob 'test/data/dumps/*.txt')
{
	open my $in, '<:utf8', $file or die "$file: $!";
	while (my $line = <$in>)
	{
		chomp $line;
		if ($line =~ /^### (\w+)/) { push @pages, $page = {name => $1, want => {}, lines => []} }
		elsif ($line =~ /^= (\w+) ?(.*)/) { $page->{want}{$1} = $2 }
		elsif ($line =~ /^([HSB-]) (.*)/) { push @{$page->{lines}}, [$1, $2] }
		elsif ($line eq '') { push @{$page->{lines}}, ['', ''] }
		else { die "$file, line $.: $line" }
	}
}

my $dir = tempdir(CLEANUP => 1);
chmod 0755, $dir;
my @ways = (['as it is', sub { $_[0] }], ['NFD', sub { NFD($_[0]) }], ['NBSP', sub { $_[0] =~ s/ /\x{A0}/gr }]);
open my $sql, '>:utf8', "$dir/all.sql" or die $!;
print $sql "\\set QUIET on\n\\pset format unaligned\n\\pset tuples_only on\n";
for my $i (0 .. $#pages)
{
	my $zone = $pages[$i]{want}{zone} // 'Asia/Seoul';
	for my $way (0 .. $#ways)
	{
		open my $out, '>:utf8', "$dir/$i.$way" or die $!;
		print $out $ways[$way][1]->(join '', map { "$_->[1]\n" } @{$pages[$i]{lines}});
		close $out;
		print $sql "\\set page `cat '$dir/$i.$way'`\nSELECT json_build_object('page', $i, 'way', $way, 'record', parse_article(:'page', '$zone')::jsonb",
		  $way ? '' : ", 'kinds', (SELECT json_agg(kind ORDER BY line_no) FROM article_lines(:'page'))", ");\n";
	}
}
close $sql;
my ($database) = grep { qx(psql -XAtq -d $_ -c "SELECT 1 FROM pg_extension WHERE extname = 'newsweather'" 2>/dev/null) =~ /1/ } 'nw_pgtap', $ENV{PGDATABASE};
my %got;
for my $row (map { JSON::PP->new->decode($_) } grep { /^\{/ } split /\n/, decode('UTF-8', qx(psql -X -d $database -f '$dir/all.sql')))
{
	$got{$row->{page}}[$row->{way}] = $row;
}

sub names { return join ', ', map { ref $_ ? $_->{name} : $_ } ref $_[0] eq 'ARRAY' ? @{$_[0]} : $_[0] // () }

my %key = (published => 'datePublished', modified => 'dateModified', lang => 'inLanguage', section => 'articleSection');
for my $i (0 .. $#pages)
{
	my ($name, $want, $lines) = @{$pages[$i]}{qw(name want lines)};
	my $record = $got{$i}[0]{record} // {};
	my @kinds = @{$got{$i}[0]{kinds} // []};

	$want = {author => '', lang => 'ko', %$want};
	for my $field (sort grep { $_ ne 'zone' } keys %$want)
	{
		my $value = names($record->{$key{$field} // $field});

		# an offset of the expectation is asked for where it is written
		$value =~ s/[+-]\d\d:\d\d$// if $field =~ /published|modified/ && $want->{$field} =~ /T[\d:]+$/;
		is($value, $want->{$field}, "$name: $field");
	}
	my @wrong;
	for my $n (0 .. $#$lines)
	{
		my ($as, $text) = @{$lines->[$n]};
		my $kind = $kinds[$n] // 'blank';
		my $is = $kind =~ /^(?:body|byline_lead)$/ ? 'B' : $kind eq 'headline' ? 'H' : $kind eq 'subheading' ? 'S' : '-';

		push @wrong, $n + 1 . " is $kind: $text" if $as ne '' && $as ne $is;
	}
	is(join("\n", @wrong), '', "$name: lines");
	is_deeply($got{$i}[$_]{record}, $record, "$name, $ways[$_][0]: the same record") for 1 .. $#ways;
}
done_testing();
