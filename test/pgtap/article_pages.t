#!/usr/bin/perl
# test/pgtap/article_pages.t
#
# The pages of test/data/pages as text dumps: what test/pages/measure counts
# must not fall below what was reached.
use strict;
use warnings;

use Test::More;

plan skip_all => 'no server: run by tools/run-tests' unless $ENV{PGHOST};
plan skip_all => 'no w3m on this machine to make dumps with' unless grep { -x "$_/w3m" } split /:/, $ENV{PATH};

my %least = (
	headline => 87, authors => 84, datePublished => 90, dateModified => 92, publisher => 66, articleSection => 64,
	series => 95, flags => 96);
my @fields = qw(headline authors datePublished dateModified publisher articleSection series flags);
my ($least_f1, $most_unwanted) = (0.946, 21);

my $output = `$^X test/pages/measure --form=dump 2>&1`;
my ($total) = $output =~ /^all\s+dump\s+(.*)$/m;
ok(defined $total, 'the pages are measured') or BAIL_OUT($output);
my ($pages, @rest) = split ' ', $total // '';
for my $i (0 .. $#fields)
{
	my ($right, $of) = split m{/}, $rest[$i];
	is($of, $pages, "$fields[$i] is judged on every page");
	cmp_ok($right, '>=', $least{$fields[$i]}, "$fields[$i]: pages on which it is right");
}
my ($f1, $unwanted) = @rest[8, 9];
cmp_ok($f1, '>=', $least_f1, 'F1 of the bodies');
cmp_ok((split m{/}, $unwanted)[0], '<=', $most_unwanted, 'unwanted lines in the bodies');
done_testing;
