#!/usr/bin/perl
# test/fuzz/fuzz.t: builds every fuzz target with clang and runs each for
# 20 s, and no more than 60,000 runs, two at a time, from the seeds in
# test/fuzz/corpus/NAME.  With NW_FUZZ_SECONDS each runs for so long instead.
# A finding is shown with its report; the input is kept in build/fuzz/findings.
#
# NW_FUZZ_SEED (1) starts the generator, so that a run that fails says something
# of the change and not of chance: with a count of runs, a slower machine does
# less of the same.  0 takes another seed each time, for hunting.

use strict;
use warnings;

use File::Basename qw(basename);
use Test::More;

my $seconds = $ENV{NW_FUZZ_SECONDS} // 20;
my $runs_at_most = defined $ENV{NW_FUZZ_SECONDS} ? -1 : 60000;
my $seed = $ENV{NW_FUZZ_SEED} // 1;
my @targets = map { basename($_, '_fuzz.c') } glob 'test/fuzz/*_fuzz.c';

plan skip_all => 'no clang here: fuzz targets need its libFuzzer' if system('command -v clang >/dev/null') != 0;
plan tests => 1 + @targets;

my $out = `make -s -j2 -f test/units.mk fuzz 2>&1`;
ok($? == 0, 'fuzz targets build') or do
{
	diag($out);
	exit 1;
};

my %running;
my @waiting = @targets;
while (@waiting || %running)
{
	while (@waiting && keys %running < 2)
	{
		my $name = shift @waiting;
		my $corpus = "build/fuzz/corpus/$name";

		system('rm', '-rf', $corpus) if $seed != 0;
		system('mkdir', '-p', $corpus, 'build/fuzz/findings') == 0 or die;
		my $seeds = -d "test/fuzz/corpus/$name" ? "test/fuzz/corpus/$name" : '';
		my $pid = fork;
		if ($pid == 0)
		{
			exec('sh', '-c', "exec build/fuzz/${name}_fuzz -seed=$seed -reload=0 -runs=$runs_at_most -max_total_time=$seconds -timeout=10 -rss_limit_mb=2048 " .
				  "-max_len=4096 -artifact_prefix=build/fuzz/findings/$name- -print_final_stats=1 " .
				  "$corpus $seeds >build/fuzz/$name.log 2>&1");
			exit 127;
		}
		$running{$pid} = $name;
	}
	my $pid = wait;
	my $status = $?;
	my $name = delete $running{$pid} // next;
	my $log = do { local (@ARGV, $/) = "build/fuzz/$name.log"; <> };
	my ($runs) = $log =~ /number_of_executed_units: *(\d+)/;
	ok($status == 0, sprintf '%s: %s runs', $name, $runs // "no")
	  or diag(substr($log, -6000));
}
