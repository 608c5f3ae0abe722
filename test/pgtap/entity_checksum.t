#!/usr/bin/perl
# test/pgtap/entity_checksum.t
#
# The entities of the pages that ship with the source are the same, to the
# last byte, on every machine and every version of the server: as many, and
# with the MD5, as test/entities/checksums.tsv states.
use strict;
use warnings;

use Test::More;

plan skip_all => 'no server: run by tools/run-tests' unless $ENV{PGHOST};

my $advice = <<'END';
The entities of these pages are no longer what they were.  After a change that is meant to change them (a new model, a
rule, a name in data/), look at what changed and renew the sums, in the same commit:
    tools/with-server perl test/entities/checksum --rows > after	(and > before, in a checkout of the commit before)
    diff before after
    tools/with-server perl test/entities/checksum > test/entities/checksums.tsv
Without such a change this machine reads text in another way than others, which is an error.
END

sub sums
{
	my %sum = map { chomp; /\A(\S+)\t(\S+)\t(\d+\t[0-9a-f]{32})\z/ ? ("$2 of $1" => $3) : BAIL_OUT("no sums: $_") } @_;

	return \%sum;
}

open my $in, '<', 'test/entities/checksums.tsv' or BAIL_OUT("test/entities/checksums.tsv: $!");
my $expected = sums(<$in>);
close $in;
cmp_ok(scalar keys %$expected, '>=', 2, 'there are sums for both functions');

for my $settings ('', '-c TimeZone=Asia/Kathmandu -c DateStyle=SQL,DMY -c IntervalStyle=sql_standard -c extra_float_digits=-5')
{
	local $ENV{PGOPTIONS} = $settings;
	my $found = sums(`$^X test/entities/checksum`);
	my $same = 1;

	is(join(' ', sort keys %$found), join(' ', sort keys %$expected), 'the same folders and functions') or $same = 0;
	is($found->{$_}, $expected->{$_}, "$_: count and MD5" . ($settings && ' under other settings')) or $same = 0
	  for sort keys %$expected;
	diag($advice) unless $same;
}
done_testing;
