#!/usr/bin/perl
# test/pgtap/article_pages.t
#
# The pages of test/data/pages, as HTML and as the dumps that w3m makes of
# them: what test/pages/measure counts must not fall below what was reached.
use strict;
use warnings;

use Test::More;

plan skip_all => 'no server: run by tools/run-tests' unless $ENV{PGHOST};

my @fields = qw(headline authors datePublished dateModified publisher articleSection series flags);
my %reached = (
	html => {
		headline => 136, authors => 133, datePublished => 136, dateModified => 134, publisher => 134, articleSection => 128,
		series => 135, flags => 136, f1 => 0.996, unwanted => 8
	},
	dump => {
		headline => 119, authors => 115, datePublished => 121, dateModified => 132, publisher => 89, articleSection => 95,
		series => 133, flags => 136, f1 => 0.934, unwanted => 39
	});

for my $form (qw(html dump))
{
	SKIP:
	{
		skip 'no w3m on this machine to make dumps with', 1
		  if $form eq 'dump' && !grep { -x "$_/w3m" } split /:/, $ENV{PATH};

		my $reached = $reached{$form};
		my $output = `$^X test/pages/measure --form=$form 2>&1`;
		my ($total) = $output =~ /^all\s+$form\s+(.*)$/m;
		ok(defined $total, "$form: the pages are measured") or BAIL_OUT($output);
		my ($pages, @rest) = split ' ', $total;
		for my $i (0 .. $#fields)
		{
			my ($right, $of) = split m{/}, $rest[$i];
			is($of, $pages, "$form: $fields[$i] is judged on every page");
			cmp_ok($right, '>=', $reached->{ $fields[$i] }, "$form: $fields[$i]: pages on which it is right");
		}
		my ($f1, $unwanted) = @rest[8, 9];
		cmp_ok($f1, '>=', $reached->{f1}, "$form: F1 of the bodies");
		cmp_ok((split m{/}, $unwanted)[0], '<=', $reached->{unwanted}, "$form: unwanted lines in the bodies");
	}
}
done_testing;
