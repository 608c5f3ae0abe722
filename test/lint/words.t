#!/usr/bin/perl
# test/lint/words.t: tables of words that a function dismisses texts for by one
# character.  That function must know the characters of every word.

use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));

use Test::More;

sub slurp
{
	my ($file) = @_;

	open(my $in, '<', $file) or die "$file: $!";
	local $/;
	return scalar <$in>;
}

my %source = map { $_ => slurp("src/core/weather/$_.c") } qw(temperature_words temperature_words_foreign temperature_other measure_place measure_bound
	measure_quantity);

$source{name_cue} = slurp('src/core/entity/name_cue.c');

# The words of an array, the first string of each entry.
sub words_of
{
	my ($file, $array) = @_;
	my ($body) = $source{$file} =~ /\b\Q$array\E\[\] *=\s*\{\n(.*?)\n\};/s or die "no $array in $file";
	my @words;

	push @words, $1 while $body =~ /(?:[{(,]|^)\s*" ?([^"]+)"/mg;
	return @words;
}

# The characters that a function has cases for.
sub cases_of
{
	my ($file, $function) = @_;
	my ($body) = $source{$file} =~ /\n\Q$function\E\(.*?\n\{\n(.*?)\n\}\n/s or die "no $function in $file";
	my %known;

	$known{$1} = 1 while $body =~ /case U?'(.)':/g;
	return \%known;
}

my $ascii_but = sub { my $not = shift; sub { $_[0] =~ /^[\x21-\x7E]$/ && index($not, $_[0]) < 0 } };
my $none = sub { 0 };
my @checks = (
	# function, which end, file, array, what the default of the switch lets pass
	['may_begin_lead', 'first', 'temperature_words', 'lead_words', $none],
	['may_end_lead', 'last', 'temperature_words', 'lead_words', $none],
	['may_begin_head', 'first', 'temperature_words', 'head_words', $ascii_but->('')],
	['may_begin_head', 'first', 'temperature_words_foreign', 'nw_foreign_heads', $ascii_but->('')],
	['may_end_head', 'last', 'temperature_words', 'head_words', $ascii_but->(',()')],
	['may_end_head', 'last', 'temperature_words_foreign', 'nw_foreign_heads', $ascii_but->(',()')],
	['may_begin_tail', 'first', 'temperature_words', 'tail_words', $none],
	['may_begin_tail', 'first', 'temperature_words_foreign', 'nw_foreign_tails', $none],
	['may_begin_unit', 'first', 'temperature_words', 'degree_units', $none],
	['may_end_other', 'last', 'temperature_other', 'before', $none],
	['may_end_before', 'last', 'measure_bound', 'before_number', sub { $_[0] =~ /^[a-zA-Z]$/ || $_[0] =~ /^[^\x00-\x7F\x{AC00}-\x{D7A3}]$/ }],
	['may_end_speed', 'last', 'measure_quantity', 'speed_words', $none],
	['may_end_speed', 'last', 'measure_quantity', 'between_speed', $none],
	['region_may_begin', 'first', 'measure_place', 'regions', $none],
	['part_may_begin', 'first', 'measure_place', 'parts', $none],
	['trailer_may_begin', 'first', 'measure_place', 'trailers', $none],
	['begins_ending', 'first', 'name_cue', 'endings', $none],
	['begins_follower', 'first', 'name_cue', 'followers', $none],
);

for my $check (@checks)
{
	my ($function, $end, $file, $array, $default) = @$check;
	my @words = words_of($file, $array);
	my $known = cases_of($file =~ /^temperature_words/ ? 'temperature_words' : $file, $function);
	my @missing = grep { my $c = substr($_, $end eq 'first' ? 0 : -1, 1); !$known->{$c} && !$default->($c) } @words;

	ok(@words > 2 && !@missing, "$function knows the $end characters of the " . @words . " words of $array")
	  or diag("missing: @missing");
}
# What particles begin with.
{
	my $hangul = slurp('src/core/text/hangul.c');
	my %first = map { $_ => 1 } $hangul =~ /\{"(.)[^"]*", FIT_/g;
	my %last = map { $_ => 1 } $hangul =~ /\{"[^"]*(.)", FIT_/g;
	my ($firsts) = $hangul =~ m{JOSA_FIRSTS\(X, w\)(.*?)/\*}s or die 'no JOSA_FIRSTS';
	my ($lasts) = $hangul =~ m{JOSA_LASTS\(X, w\)(.*?)\n\n}s or die 'no JOSA_LASTS';

	($firsts, $lasts) = map { join(' ', sort /U'(.)'/g) } ($firsts, $lasts);
	is($firsts, join(' ', sort keys %first), 'JOSA_FIRSTS has what the particles begin with');
	is($lasts, join(' ', sort keys %last), 'JOSA_LASTS has what they end with');
}

# Where a date may begin: any word of the grammar, a word of one syllable before any other.
{
	my $begin = slurp('src/core/entity/date_begin.c');
	my (%alone, %second);

	while ($begin =~ /\{U'(.)', (true|false), "([^"]*)"\}/g)
	{
		$alone{$1} = $2 eq 'true';
		$second{$1} = $3;
	}
	my ($body) = $begin =~ /\ngoes_on\(.*?\n\{\n(.*?)\n\}\n/s or die 'no goes_on';
	my %goes_on = map { $_ => 1 } $body =~ /case U'(.)':/g;
	my @words;

	for my $file (glob 'src/core/entity/date_*.c')
	{
		next if $file =~ /date_begin/;
		push @words, grep { /^\p{Hangul}/ } slurp($file) =~ /"((?:[^"\\]|\\.)+)"/g;
	}
	my @unknown = grep {
		my ($first, $next) = /^(.)(.?)/;
		!$goes_on{$first} || (exists $second{$first} && ($next eq '' ? !$alone{$first} :
			$next =~ /\p{Hangul}/ && index($second{$first}, $next) < 0));
	} @words;
	ok(@words > 400 && !@unknown, 'date_begin knows the ' . @words . ' words of the grammar of dates')
	  or diag("missing: @unknown");
}
done_testing();
