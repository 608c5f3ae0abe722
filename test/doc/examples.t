#!/usr/bin/perl
# test/doc/examples.t: runs the examples of README.md and doc/*.md.
#
# Every ```sql block is executed, in the order of the page, in one psql session
# in a database of its own with the extension (and the sample pages, when the
# page reads FROM pages without making such a table).  A ```text block directly
# after it is what psql -X -P footer=off prints, trailing blanks aside; a block
# without one must only run without an error.  What is not to be executed is
# fenced as ```pgsql.  The session's time zone is Asia/Seoul.

use strict;
use warnings;

use Test::More;

$ENV{PGTZ} = 'Asia/Seoul';
$ENV{PGOPTIONS} = '-c client_min_messages=notice';

sub slurp
{
	my ($file) = @_;
	open my $in, '<', $file or die "$file: $!\n";
	local $/;
	return scalar <$in>;
}

# [line, sql, expected or undef] of every block
sub blocks
{
	my ($page) = @_;
	my @blocks;
	my ($fence, $body, $line, $start) = ('', '', 0, 0);
	my $follows = 0;			# an sql block ended and only blank lines came since

	for (split /\n/, $page)
	{
		$line++;
		if ($fence eq '' && /^```(\w*)\s*$/)
		{
			($fence, $body, $start) = ($1 || 'none', '', $line);
		}
		elsif ($fence ne '' && /^```\s*$/)
		{
			push @blocks, [$start, $body, undef] if $fence eq 'sql';
			$blocks[-1][2] = $body if $fence eq 'text' && $follows;
			$follows = $fence eq 'sql';
			$fence = '';
		}
		elsif ($fence ne '') { $body .= "$_\n" }
		elsif (/\S/)         { $follows = 0 }
	}
	return @blocks;
}

sub tidy
{
	my ($text) = @_;
	$text =~ s/[ \t]+$//mg;
	$text =~ s/\A\n+//;
	$text =~ s/\n+\z/\n/;
	return $text;
}

my $dir = 'build/doc';
system('mkdir', '-p', $dir) == 0 or die;
for my $file (grep { -e } 'README.md', sort glob 'doc/*.md')
{
	my $page = slurp($file);
	my @blocks = blocks($page);

	next unless @blocks;
	my $database = 'nw_doc_' . lc($file =~ s/\W/_/gr);
	my @make = ('-c', "DROP DATABASE IF EXISTS $database", '-c', "CREATE DATABASE $database", '-c', "\\c $database");
	push @make, $page =~ /\bFROM pages\b/i && $page !~ /CREATE TABLE pages\b/i
	  ? ('-f', 'examples/load.sql') : ('-c', 'CREATE EXTENSION newsweather');
	system('psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-c', 'SET client_min_messages = warning', @make) == 0
	  or BAIL_OUT("no database for $file");

	my $name = $database;
	open my $script, '>', "$dir/$name.sql" or die;
	for my $i (0 .. $#blocks)
	{
		# the page may tell its reader to create the extension, which is there already
		my $sql = $blocks[$i][1];
		$sql =~ s/^\s*CREATE EXTENSION (?:IF NOT EXISTS )?newsweather;//mi unless $sql =~ /\bDROP EXTENSION\b/i;
		print $script "\\echo == example $i ==\n$sql\n;\n";
	}
	close $script;
	my $out = `psql -X -q -P footer=off -d $database <$dir/$name.sql 2>&1`;
	my %got = map { /\A(\d+) ==\n(.*)\z/s ? ($1 => $2) : () } split /^== example /m, $out;
	for my $i (0 .. $#blocks)
	{
		my ($line, $sql, $expected) = @{$blocks[$i]};
		my $got = tidy($got{$i} // 'psql did not get here');

		if (defined $expected)
		{
			is($got, tidy($expected), "$file line $line");
		}
		else
		{
			unlike($got, qr/^(?:ERROR|FATAL|psql)/m, "$file line $line runs") or diag($sql);
		}
	}
}
pass('no page has an example') unless Test::More->builder->current_test;
done_testing();
