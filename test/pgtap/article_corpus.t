#!/usr/bin/perl
# test/pgtap/article_corpus.t
#
# Real pages: every field of their gold records, and how much of the body is
# found (F1 of words; of single characters in Japanese and Chinese).  Each page
# as its own dump, decomposed (NFD), with CR LF, and dumped from its HTML by
# w3m, lynx and html2text at several widths, as far as they are installed.
#
# What a dump does not show is not asked for: %hidden says why.
use strict;
use warnings;
use utf8;

use Encode qw(decode find_encoding);
use File::Temp qw(tempdir);
use JSON::PP;
use Test::More;
use Unicode::Normalize qw(NFD);

my $folder = ($ENV{NEWSWEATHER_CORPUS} // '') . '/articles';
plan skip_all => 'NEWSWEATHER_CORPUS is not set: real pages are not read' unless -d $folder;
plan skip_all => 'no server: run by tools/run-tests' unless $ENV{PGHOST};
binmode $_, ':utf8' for *STDOUT, *STDERR, Test::More->builder->output, Test::More->builder->failure_output,
  Test::More->builder->todo_output;

# page and field (and kind of dump) that the text of a page cannot tell
my @hidden = (
	[qr/^tokyo_np_/, 'authors', 'who stands in the metadata only'],
	[qr/^tokyo_np_/, 'publisher', 'the page names the publishing house'],
	[qr/^tokyo_np_/, 'dateModified', 'in the metadata only'],
	[qr/^mk_/, 'articleSection', 'the metadata say it in English'],
	[qr/^mk_.* html2text/, 'authors', 'html2text loses them'],
	[qr/^mk_.* html2text/, 'publisher', 'known by the addresses of the authors'],
);
my %zone = (ko => 'Asia/Seoul', en => 'Asia/Seoul', ja => 'Asia/Tokyo', zh => 'Asia/Shanghai');

sub slurp { open my $in, '<:raw', $_[0] or die "$_[0]: $!"; local $/; return scalar <$in> }
sub installed { return grep { -x "$_/$_[0]" } split /:/, $ENV{PATH} }

my $dir = tempdir(CLEANUP => 1);
my (@dumps, %gold);
for my $file (sort glob "$folder/*.gold.json")
{
	my $gold = JSON::PP->new->utf8->decode(slurp($file));
	my $id = $gold->{id} // $file =~ s{.*/|\.gold\.json$}{}gr;
	$gold->{lang} //= 'ko';
	my $text = decode('UTF-8', slurp("$folder/$id.txt"));
	$gold{$id} = $gold;
	push @dumps, [$id, 'as dumped', $text], [$id, 'NFD', NFD($text)], [$id, 'CR LF', $text =~ s/\n/\r\n/gr];
	my $html = "$folder/$id.html";
	next unless -e $html;
	# the charset the page says it is in, unless it is UTF-8 all the same
	my $bytes = slurp($html);
	my ($charset) = $bytes =~ /charset=["']?([\w-]+)/i;
	$charset = 'UTF-8' if !$charset || !find_encoding($charset) || eval { decode('UTF-8', $bytes, Encode::FB_CROAK | Encode::LEAVE_SRC); 1 };
	if (installed('w3m'))
	{
		push @dumps, [$id, "w3m $_", decode('UTF-8', qx(w3m -dump -cols $_ -T text/html -I $charset -O UTF-8 '$html'))] for 80, 100, 4000;
	}
	if (installed('lynx'))
	{
		my $lynx = "lynx -dump -force_html -assume_charset=$charset -display_charset=utf-8";
		push @dumps, [$id, "lynx $_", decode('UTF-8', qx($lynx -nolist -width=$_ 'file://$html' 2>/dev/null))] for 80, 132, 1000;
		push @dumps, [$id, "lynx, links numbered, $_", decode('UTF-8', qx($lynx -width=$_ 'file://$html' 2>/dev/null))] for 80, 132;
	}
	if (installed('html2text'))
	{
		my $utf8 = "$dir/$id.html";
		open my $out, '>:utf8', $utf8 or die $!;
		print $out decode($charset, $bytes);
		close $out;
		push @dumps, [$id, "html2text $_", decode('UTF-8', qx(html2text -utf8 -nobs -nometa -width $_ '$utf8' 2>/dev/null))] for 79, 4000;
	}
}
diag("$_ is not installed: its dumps are not tested") for grep { !installed($_) } qw(w3m lynx html2text);

# all records in one session
open my $sql, '>:utf8', "$dir/all.sql" or die $!;
print $sql "\\set QUIET on\n\\pset format unaligned\n\\pset tuples_only on\n";
for my $i (0 .. $#dumps)
{
	my ($id, $how, $text) = @{$dumps[$i]};
	open my $out, '>:utf8', "$dir/$i.txt" or die $!;
	print $out $text;
	close $out;
	print $sql "\\set page `cat '$dir/$i.txt'`\nSELECT '$i ' || coalesce(replace(parse_article(:'page', '$zone{$gold{$id}{lang}}')::text, E'\\n', ' '), '{}');\n";
}
close $sql;
chmod 0755, $dir;
my $database = $ENV{PGDATABASE};
for my $name (qw(nw_pgtap), $database)
{
	$database = $name, last if qx(psql -XAtq -d $name -c "SELECT 1 FROM pg_extension WHERE extname = 'newsweather'" 2>/dev/null) =~ /1/;
}
my %record = map { /^(\d+) (.*)$/ ? ($1 => JSON::PP->new->decode($2)) : () } split /\n/, decode('UTF-8', qx(psql -X -d $database -f '$dir/all.sql'));

sub words
{
	my ($text, $lang) = @_;
	my %count;

	if ($lang =~ /ja|zh/) { $count{$_}++ for $text =~ /[\p{Han}\p{Hiragana}\p{Katakana}ー]|[A-Za-z0-9]+/g }
	else
	{
		# some gold texts have paragraphs without a space between them
		$text =~ s/([.!?]['"”’)]*)(?=[“‘"(]?[\p{Hangul}㈜]|\d{4}년)/$1 /g;
		$count{$_}++ for $text =~ /\S+/g;
	}
	return \%count;
}

sub f1
{
	my ($got, $want) = @_;
	my ($common, $all) = (0, 0);

	$all += $_ for values %$got, values %$want;
	for my $word (keys %$got) { $common += $got->{$word} < ($want->{$word} // 0) ? $got->{$word} : $want->{$word} // 0 }
	return $all ? 2 * $common / $all : 0;
}

sub names { return join ', ', map { ref $_ ? $_->{name} : $_ } ref $_[0] eq 'ARRAY' ? @{$_[0]} : defined $_[0] ? $_[0] : () }

for my $i (0 .. $#dumps)
{
	my ($id, $how) = @{$dumps[$i]};
	my ($gold, $got) = ($gold{$id}, $record{$i} // {});
	my %value = (
		headline => [map { ($_ // '') =~ s/\s+//gr } $got->{headline}, $gold->{headline}],
		authors => [names($got->{author}), names($gold->{authors})],
		publisher => [names($got->{publisher}), $gold->{publisher} // ''],
		articleSection => [$got->{articleSection} // '', $gold->{articleSection} // ''],
		# seconds may be in the metadata only
		map({ $_ => [map { ($_ // '') =~ s/T(\d\d:\d\d):\d\d/T$1/r } $got->{$_}, $gold->{$_}] } qw(datePublished dateModified)),
	);
	for my $field (sort keys %value)
	{
		my ($why) = map { $_->[2] } grep { "$id $how" =~ $_->[0] && $field eq $_->[1] } @hidden;
		SKIP:
		{
			skip "$id, $how: $field: $why", 1 if $why;
			is($value{$field}[0], $value{$field}[1], "$id, $how: $field");
		}
	}
	my $body = $got->{articleBody} // '';
	my $bare = $body =~ s/\s+//gr;
	if (defined $gold->{body})
	{
		my $f1 = f1(words($body, $gold->{lang}), words($gold->{body}, $gold->{lang}));
		cmp_ok($f1, '>=', 0.98, sprintf '%s, %s: body, F1 %.4f', $id, $how, $f1);
		diag(sprintf '%-22s %-26s body F1 %.4f', $id, $how, $f1);
	}
	isnt(index($bare, s/\s+//gr), -1, "$id, $how: body has: " . substr $_, 0, 40) for @{$gold->{must_be_present} // []};
	is(index($body, $_), -1, "$id, $how: body has not: $_") for @{$gold->{must_be_absent_from_body} // []};
}
done_testing();
