#!/usr/bin/perl
# test/pgtap/article_html_pages.t
#
# The pages of test/data/pages as HTML: what test/pages/measure counts must not
# fall below what was reached.
use strict;
use warnings;

use Test::More;

plan skip_all => 'no server: run by tools/run-tests' unless $ENV{PGHOST};

my %least = (
	headline => 136, authors => 133, datePublished => 136, dateModified => 134, publisher => 134, articleSection => 128,
	series => 135, flags => 136);
my @fields = qw(headline authors datePublished dateModified publisher articleSection series flags);
my ($least_f1, $most_unwanted) = (0.996, 8);

my $output = `$^X test/pages/measure --form=html 2>&1`;
my ($total) = $output =~ /^all\s+html\s+(.*)$/m;
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
