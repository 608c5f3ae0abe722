#!/usr/bin/perl
# test/regress.t: pg_regress (sql/ and expected/) as TAP, with the differences
# shown when a test fails.

use strict;
use warnings;

use Test::More;

my @tests = glob 'sql/*.sql';
plan skip_all => 'there is no sql/*.sql' unless @tests;

# all files that pg_regress writes go under build/, which may be made by root
# and must be writable for us only: the server never touches them
my $out = `make -s with_llvm=no installcheck 2>&1`;
my $status = $?;

for (split /\n/, $out)
{
	# "test name ... ok  12 ms" up to 15, "ok 1 - name  12 ms" from 16 on
	if (/^(?:test )?\s*(\S+)\s+\.\.\. (ok|FAILED|failed)/) { ok($2 eq 'ok', $1) }
	elsif (/^(ok|not ok) \d+\s+[-+] (\S+)/)                { ok($1 eq 'ok', $2) }
}
my $run = Test::More->builder->current_test;
is($run, scalar @tests, 'every file of sql/ ran');
ok($status == 0, 'pg_regress is satisfied') or do
{
	if (open my $diffs, '<', 'regression.diffs')
	{
		local $/;
		diag(substr(<$diffs>, 0, 20000));
	}
	else { diag($out) }
};
done_testing();
