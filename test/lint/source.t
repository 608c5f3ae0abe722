#!/usr/bin/perl
# test/lint/source.t: rules of the source tree that no compiler checks.

use strict;
use warnings;

use JSON::PP;
use Test::More;

sub slurp
{
	my ($file) = @_;
	open my $in, '<', $file or die "$file: $!\n";
	local $/;
	return scalar <$in>;
}

# Lists findings: ok when there are none.
sub none
{
	my ($what, @found) = @_;
	ok(@found == 0, $what) or diag(map { "  $_\n" } sort @found);
}

# C without comments and strings' contents
sub code
{
	my ($text) = @_;
	$text =~ s{/\*.*?\*/}{ }gs;
	$text =~ s{"(?:[^"\\]|\\.)*"}{""}g;
	return $text;
}

chomp(my @core = `find src/core -name '*.[ch]'`);
chomp(my @pg = `find src/pg -name '*.[ch]'`);
my %text = map { $_ => slurp($_) } @core, @pg, glob 'src/pg/*.sql';
my $makefile = slurp('Makefile');

# ---- two floors
none('core includes nothing of the server or of src/pg', grep {
	$text{$_} =~ m{#\s*include\s+["<](?:postgres|c\.h|fmgr|utils/|catalog/|mb/|lib/|pg/)} } @core);
none('core calls nothing of the server', grep {
	code($text{$_}) =~ /\b(?:palloc\w*|pfree|repalloc|ereport|elog|errmsg|CHECK_FOR_INTERRUPTS|Assert)\s*\(/ } @core);
none('core reads no locale, clock, environment or file', grep {
	code($text{$_}) =~ /\b(?:setlocale|localtime\w*|gmtime\w*|mktime|time|clock|getenv|fopen|open|
		is(?:space|digit|alpha|alnum|upper|lower|punct)|toupper|tolower|strcoll|strxfrm|strftime|sprintf|strtok)\s*\(/x } @core);
none('server versions are told apart in compat.h only', grep {
	$_ ne 'src/pg/compat.h' && code($text{$_}) =~ /PG_VERSION_NUM/ } @core, @pg);
none('headers declare no SQL function', grep { /\.h$/ && code($text{$_}) =~ /PG_FUNCTION_ARGS\s*\)\s*;/ } @core, @pg);
none('no file of more than 600 lines', map { "$_: " . ($text{$_} =~ tr/\n//) }
	grep { ($text{$_} =~ tr/\n//) > 600 } keys %text);

# ---- the lists of the Makefile name every file, and no other
my %list;
{
	my $joined = $makefile =~ s/\\\n/ /gr;
	while ($joined =~ /^(CORE_TEXT|CORE_WEATHER|CORE_NEWS|CORE_ENTITY|CORE_SEARCH|PG_FACE|SQL_PARTS)\s*=(.*)$/mg)
	{
		$list{$1} = [split ' ', $2];
	}
}
for my $list (sort keys %list)
{
	my ($folder, $suffix) = $list eq 'SQL_PARTS' ? ('src/pg', 'sql') : $list eq 'PG_FACE' ? ('src/pg', 'c')
	  : ('src/core/' . lc(substr $list, 5), 'c');
	# NAME_18.sql is part of the script from PostgreSQL 18 on
	is_deeply([sort @{$list{$list}}], [sort grep { !/_\d+$/ } map { m{([^/]+)\.\Q$suffix\E$} } glob "$folder/*.$suffix"],
		"$list is what $folder holds");
}

# ---- the install script
my $script = join '', map { s/--[^\n]*//gr } map { $text{"src/pg/$_.sql"} } grep { $_ ne 'guard' } @{$list{SQL_PARTS}};
my $bare = $script =~ s/'(?:[^']|'')*'/''/gr;
none('the install script only creates and comments', map { s/\s+/ /gr }
	grep { !/^\s*(?:CREATE\s+(?!OR\b|TEMP)|COMMENT\s+ON\b|ALTER\s+(?:OPERATOR\s+FAMILY|TEXT\s+SEARCH|TYPE|FUNCTION)\b|\s*$)/i }
	grep { !/^\s*END\s*$/ } split /;/, $bare =~ s/BEGIN\s+ATOMIC.*?\bEND\b//gsr);
# or a database of another encoding stumbles over its bytes before the library can say what is wrong
none('it is ASCII', map { my $f = $_; $text{$f} =~ /[^\x00-\x7F]/ ? $f : () } grep { /\.sql$/ } keys %text);
none('it names no schema, not even its own', $bare =~ /(\@extschema[^\s]*|\bpublic\.\w+)/g);

# ---- symbols: every C function of the library is one that SQL uses, and the other way round
chomp(my @symbols = `nm -D --defined-only newsweather.so`);
my @exported = map { (split)[2] } @symbols;
my %exported = map { $_ => 1 } @exported;
my %info = map { /^pg_finfo_(\w+)/ ? ($1 => 1) : () } @exported;
my %used = map { $_ => 1 } $script =~ /'MODULE_PATHNAME'\s*,\s*'(\w+)'/g;
ok(keys %info > 0, 'the library has SQL functions');
none('C functions that SQL does not use', grep { !$used{$_} } keys %info);
none('SQL functions without their C function', grep { !$info{$_} || !$exported{$_} } keys %used);
none('"AS \'MODULE_PATHNAME\'" always names the C function', $script =~ /(\w+[^;]*'MODULE_PATHNAME'\s*(?!\s*,)\s*LANGUAGE)/g);
none('exported symbols begin with nw_', grep { !/^(?:nw_|_?Pg_magic_func$|_PG_init$|pg_finfo_nw_|_init$|_fini$|_edata$|_end$|__bss_start$)/ } @exported);

# ---- one version everywhere
my $control = slurp('newsweather.control');
my ($version) = $control =~ /^default_version\s*=\s*'([^']+)'/m;
like($version, qr/^\d+\.\d+\.\d+$/, 'the control file states the version');
like($control, qr/^module_pathname\s*=\s*'newsweather'\s*$/m, '… and the bare library name');
like($control, qr/^relocatable\s*=\s*true\s*$/m, '… relocatable');
like($control, qr/^trusted\s*=\s*true\s*$/m, '… trusted');
my $meta = decode_json(slurp('META.json'));
is($meta->{version}, $version, 'META.json agrees');
is($meta->{provides}{newsweather}{version}, $version, '… twice');
ok(-e $meta->{provides}{newsweather}{docfile}, '… and names a page that exists');
my ($top) = slurp('CHANGELOG.md') =~ /^## +\[?([0-9.]+)/m;
is($top, $version, 'the top entry of CHANGELOG.md agrees');
chomp(my $running = `psql -XAtq -d nw_pgtap -c 'SELECT newsweather_version()'`);
is($running, $version, 'newsweather_version() agrees');

# ---- the reference names every function that is not just how an operator, type, class or aggregate works
my $reference = join '', map { slurp($_) } 'README.md', glob 'doc/*.md';
chomp(my @public = `psql -XAtq -d nw_pgtap -c "
	SELECT DISTINCT proname FROM pg_proc p JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid
		JOIN pg_extension e ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid
	WHERE d.deptype = 'e' AND e.extname = 'newsweather'
	AND NOT EXISTS (SELECT FROM pg_operator WHERE oprcode = p.oid)
	AND NOT EXISTS (SELECT FROM pg_amproc WHERE amproc = p.oid)
	AND NOT EXISTS (SELECT FROM pg_type WHERE p.oid IN (typinput, typoutput, typreceive, typsend, typmodin, typmodout))
	AND NOT EXISTS (SELECT FROM pg_range WHERE p.oid IN (rngcanonical, rngsubdiff))
	AND NOT EXISTS (SELECT FROM pg_ts_parser WHERE p.oid IN (prsstart, prstoken, prsend, prsheadline, prslextype))
	AND NOT EXISTS (SELECT FROM pg_ts_template WHERE p.oid IN (tmplinit, tmpllexize))
	AND NOT EXISTS (SELECT FROM pg_aggregate WHERE p.oid IN (aggtransfn, aggfinalfn, aggcombinefn, aggmtransfn, aggminvtransfn, aggmfinalfn))"`);
ok(@public > 0, 'there are public functions');
none('every function is in doc/', grep { my $f = $_; $reference !~ /\b\Q$f\E\b/ } @public);
chomp(my @types = `psql -XAtq -d nw_pgtap -c "
	SELECT typname FROM pg_type t JOIN pg_depend d ON d.classid = 'pg_type'::regclass AND d.objid = t.oid
		JOIN pg_extension e ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid
	WHERE d.deptype = 'e' AND e.extname = 'newsweather' AND typtype <> 'm' AND typcategory <> 'A'"`);
none('every type is in doc/', grep { my $t = $_; $reference !~ /\b\Q$t\E\b/ } @types);

# ---- what must not be in the tree
SKIP:
{
	skip 'not a git checkout', 3 unless -e '.git' && system('git ls-files >/dev/null 2>&1') == 0;
	chomp(my @files = `git ls-files`);
	none('build products', grep { /\.(?:o|so|bc|gcda|gcno)$|regression\.(?:out|diffs)$|^(?:results|tmp_check|build|src\/gen)\// } @files);
	my (@leftover, @paths);
	for my $file (grep { -f && -T && !m{^test/lint/} } @files)
	{
		my $content = slurp($file);
		push @leftover, "$file: $1" if $content =~ /\b(TO[D]O|FIX[M]E|XX[X]|HAC[K]|not imple[m]ented)\b/ && $file =~ m{^(?:src|sql|test|tools|doc|bench|README)};
		push @paths, "$file: $1" if $content =~ m{((?<![\w.])/(?:home|Users|mnt|srv)/\w+)};
	}
	none('things left over', @leftover);
	none('paths of one machine', @paths);
}

done_testing();
