#!/usr/bin/perl
# test/lint/build.t: the extension also builds out of tree (VPATH), with clang
# as well as with gcc, without a warning, and installs from there.

use strict;
use warnings;

use Cwd qw(getcwd);
use File::Temp qw(tempdir);
use Test::More;

my $source = getcwd();
my $dir = tempdir(CLEANUP => 1);

# only a clean source tree may be built out of tree
mkdir "$dir/source";
system("tar -cf - --exclude=./.git --exclude=./build --exclude=./src/gen --exclude='*.o' --exclude='*.bc' --exclude='*.so' " .
	"--exclude='./newsweather--*.sql' -C '$source' . | tar -xf - -C '$dir/source'") == 0 or die;

for my $cc ('gcc', 'clang')
{
  SKIP:
	{
		skip "no $cc here", 3 if system("command -v $cc >/dev/null") != 0;
		mkdir "$dir/$cc";
		my $make = "cd '$dir/$cc' && make -s -j2 -f ../source/Makefile with_llvm=no CC=$cc COPT=-Werror";
		my $out = `$make all 2>&1`;
		ok($? == 0, "$cc builds out of tree") or diag(substr $out, 0, 5000);
		is($out, '', '… without a word');
		$out = `$make install DESTDIR='$dir/$cc/root' 2>&1`;
		my @installed = `find '$dir/$cc/root' -type f`;
		ok($? == 0 && (grep { m{/newsweather\.so$} } @installed) && (grep { m{/newsweather\.control$} } @installed)
			&& (grep { m{/newsweather--[0-9.]+\.sql$} } @installed), '… and installs library, control file and script')
		  or diag($out, @installed);
	}
}
my @left = `cd '$dir/source' && find . -name '*.o' -o -name '*.so' -o -name 'gen'`;
is_deeply(\@left, [], 'nothing is written to the source tree');

done_testing();
