# test/t/encoding.t: databases of other encodings are refused with a reason,
# and the library can be preloaded.

use strict;
use warnings;

use lib 't/lib';
use NW;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = new_node('main');
$node->start;
for my $encoding ('SQL_ASCII', 'EUC_KR', 'LATIN1')
{
	my $database = lc "db_$encoding";
	$node->safe_psql('postgres', "CREATE DATABASE $database TEMPLATE template0 ENCODING '$encoding' LC_COLLATE 'C' LC_CTYPE 'C'");
	my ($code, $out, $error) = $node->psql($database, '\set VERBOSITY verbose' . "\nCREATE EXTENSION newsweather");
	isnt($code, 0, "$encoding is refused");
	like($error, qr/0A000: newsweather needs a database with encoding UTF8/, '… with the reason');
	like($error, qr/This database has encoding $encoding\./, '… what the database has');
	like($error, qr/HINT:.*TEMPLATE template0/, '… and what to do');
	unlike(slurp_file($node->logfile), qr/terminated by signal/, '… and without a crash');
}

for my $setting ('shared_preload_libraries', 'session_preload_libraries')
{
	$node->append_conf('postgresql.conf', "$setting = 'newsweather'");
	$node->restart;
	is($node->safe_psql('postgres', 'DROP EXTENSION IF EXISTS newsweather; CREATE EXTENSION newsweather; SELECT newsweather_version() IS NOT NULL'),
		't', "works with $setting");
	my ($code, $out, $error) = $node->psql('db_euc_kr', "CREATE EXTENSION newsweather; SELECT '5'::temperature;");
	like($error, qr/newsweather needs a database with encoding UTF8/, "$setting does not let other encodings in");
	$node->psql('db_euc_kr', 'DROP EXTENSION IF EXISTS newsweather');
	$node->append_conf('postgresql.conf', "$setting = ''");
}
$node->stop;
done_testing();
