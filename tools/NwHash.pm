# tools/NwHash.pm: a string pool and a closed hash table as C initialisers.
#
# The C side (core/text/strhash.h) looks up bytes with the same hash, of a key's
# first bytes, its last and its length, and linear probing; slot value 0 = empty, else key number + 1.
package NwHash;
use strict;
use warnings;
use integer;
no warnings 'portable';		# perl has 64 bits here
use Encode ();

sub new { my ($class) = @_; return bless { pool => '', at => {}, keys => [], key => {} }, $class; }

# offset of a NUL-terminated string in the pool
sub text
{
	my ($self, $string) = @_;
	my $bytes = Encode::encode('UTF-8', $string);
	return $self->{at}{$bytes} if exists $self->{at}{$bytes};
	my $off = length $self->{pool};
	die "string pool too large\n" if $off > 65000;
	$self->{pool} .= $bytes . "\0";
	return $self->{at}{$bytes} = $off;
}

sub add
{
	my ($self, $string, $value) = @_;
	return if $string eq '';
	if (exists $self->{key}{$string})
	{
		die Encode::encode('UTF-8', "\"$string\" stands for two rows\n")
			if $self->{key}{$string} != $value;
		return;
	}
	$self->{key}{$string} = $value;
	push @{ $self->{keys} }, $string;
}

sub hash
{
	my ($bytes) = @_;
	my $n = length $bytes;
	my @byte = unpack 'C*', $bytes;
	my ($first, $last) = $n >= 8 ? unpack("q<", $bytes) : $n >= 4 ? unpack("L<", $bytes) : $byte[0];
	$last = $n >= 8 ? unpack("q<", substr $bytes, -8) : $n >= 4 ? unpack("L<", substr $bytes, -4) :
		($byte[ $n / 2 ] | $byte[-1] << 8);
	# "use integer" wraps as C does, but its right shift keeps the sign
	my $h = ($first ^ $n) * -0x61C8864680B583EB;
	$h = ($h ^ ($h >> 32 & 0xFFFFFFFF) ^ $last) * -0x2917014799A6026D;
	return $h ^ ($h >> 32 & 0xFFFFFFFF);
}

sub emit
{
	my ($self, $name) = @_;
	my $size = 64;
	$size *= 2 while $size < 2 * @{ $self->{keys} };
	my @slots = (0) x $size;
	my $rows = '';
	my $n = 0;
	for my $key (@{ $self->{keys} })
	{
		my $bytes = Encode::encode('UTF-8', $key);
		my $i = hash($bytes) & ($size - 1);
		$i = ($i + 1) & ($size - 1) while $slots[$i];
		$slots[$i] = ++$n;
		die "key too long\n" if length($bytes) > 255;
		$rows .= sprintf "\t{%d, %d, %d},\n", $self->text($key), length($bytes), $self->{key}{$key};
	}
	my $out = "static const nw_strhash_key ${name}_keys[] =\n{\n$rows};\n\n";
	$out .= "static const uint16_t ${name}_slots[$size] =\n{";
	for my $i (0 .. $#slots) { $out .= ($i % 16 ? ' ' : "\n\t") . $slots[$i] . ','; }
	$out .= "\n};\n\n";
	return $out;
}

# a set of 4096 bits: the low 12 bits of the first character of every text
sub first_bits
{
	my ($name, @texts) = @_;
	my @bits = (0) x 64;
	$bits[ (ord($_) & 4095) >> 6 ] |= 1 << (ord($_) & 63) for @texts;
	return "static const uint64_t ${name}[64] =\n{\n" . join('', map { sprintf "\tUINT64_C(0x%016X),\n", $_ } @bits) . "};\n\n";
}

# the pool last: emit() adds to it
sub pool
{
	my ($self, $name) = @_;
	my $out = "static const char ${name}_pool[] =\n";
	for my $s (split /(?<=\0)/, $self->{pool})
	{
		chop $s;
		$s =~ s/([^ -~]|["\\?])/sprintf '\\%03o', ord $1/ge;
		$out .= "\t\"$s\\0\"\n";
	}
	return "$out;\n\n";
}

1;
