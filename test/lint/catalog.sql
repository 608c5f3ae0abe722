-- test/lint/catalog.sql: rules that every object of the extension keeps, read
-- from the catalogs.  Each finding names the object; the target is none.
\set ON_ERROR_STOP 1
BEGIN;
SELECT * FROM no_plan();

CREATE TEMP VIEW member AS
	SELECT classid, objid
	FROM pg_depend d JOIN pg_extension e ON d.refobjid = e.oid
	WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e' AND e.extname = 'newsweather';
-- constructors of range types are made by the server
CREATE TEMP VIEW func AS
	SELECT p.* FROM pg_proc p JOIN member m ON m.classid = 'pg_proc'::regclass AND m.objid = p.oid
	WHERE p.prosrc !~ '^(multi)?range_constructor[0-9]$';
CREATE TEMP VIEW typ AS
	SELECT t.* FROM pg_type t JOIN member m ON m.classid = 'pg_type'::regclass AND m.objid = t.oid
	WHERE t.typcategory <> 'A';
CREATE TEMP VIEW oper AS
	SELECT o.* FROM pg_operator o JOIN member m ON m.classid = 'pg_operator'::regclass AND m.objid = o.oid;
CREATE TEMP VIEW opclass AS
	SELECT c.* FROM pg_opclass c JOIN member m ON m.classid = 'pg_opclass'::regclass AND m.objid = c.oid;

SELECT isnt_empty('SELECT 1 FROM func', 'the extension has functions');

-- ---- functions
SELECT is_empty($$ SELECT oid::regprocedure FROM func WHERE proparallel <> 's' $$,
	'every function is parallel safe');
SELECT is_empty($$ SELECT oid::regprocedure FROM func WHERE provolatile = 'v' $$,
	'no function is volatile');
SELECT is_empty($$ SELECT f.oid::regprocedure FROM func f JOIN pg_language l ON l.oid = prolang
	WHERE lanname = 'sql' AND prosqlbody IS NULL $$,
	'SQL functions are bound when created: no string bodies');
SELECT is_empty($$ SELECT f.oid::regprocedure FROM func f JOIN pg_language l ON l.oid = prolang
	WHERE lanname NOT IN ('c', 'sql') AND prokind <> 'a' $$,
	'functions are written in C or SQL');
SELECT is_empty($$ SELECT oid::regprocedure FROM func WHERE probin <> 'newsweather' $$,
	'the library goes by its bare name');
SELECT is_empty($$ SELECT oid::regprocedure FROM func WHERE prosrc !~ '^nw_' AND probin IS NOT NULL $$,
	'C names of SQL functions begin with nw_');
SELECT is_empty($$ SELECT oid::regprocedure FROM func WHERE proretset AND prorows IN (0, 1000) $$,
	'set-returning functions say how many rows to expect');
SELECT is_empty($$ SELECT oid::regprocedure FROM func WHERE proconfig IS NOT NULL OR prosecdef $$,
	'no function changes settings or the user');
SELECT is_empty($$ SELECT f.oid::regprocedure FROM func f WHERE EXISTS (
		SELECT FROM pg_proc c WHERE c.proname = f.proname AND c.pronamespace = 'pg_catalog'::regnamespace)
	AND proname <> 'to_tsvector' AND NOT (prokind = 'a' AND proname IN ('min', 'max', 'avg', 'stddev', 'variance')) $$,
	'no function takes a name of pg_catalog');
SELECT is_empty($$ SELECT oid::regtype FROM typ WHERE EXISTS (
		SELECT FROM pg_type c WHERE c.typname = typ.typname AND c.typnamespace = 'pg_catalog'::regnamespace) $$,
	'no type takes a name of pg_catalog');
SELECT is_empty($$ SELECT f.oid::regprocedure FROM func f WHERE prorettype = 'internal'::regtype
	AND NOT ('internal'::regtype = ANY (proargtypes::oid[])) $$,
	'nothing can make an internal value out of SQL values');

-- ---- comments
SELECT is_empty($$ SELECT oid::regprocedure FROM func WHERE obj_description(oid, 'pg_proc') IS NULL $$,
	'every function and aggregate has a comment');
SELECT is_empty($$ SELECT oid::regtype FROM typ WHERE obj_description(oid, 'pg_type') IS NULL
	AND typtype <> 'm' AND obj_description(typrelid, 'pg_class') IS NULL $$,
	'every type has a comment');
SELECT is_empty($$ SELECT oid::regoperator FROM oper WHERE obj_description(oid, 'pg_operator') IS NULL $$,
	'every operator has a comment');
SELECT is_empty($$ SELECT opcname FROM opclass WHERE obj_description(oid, 'pg_opclass') IS NULL $$,
	'every operator class has a comment');
SELECT is_empty($$ SELECT castsource::regtype, casttarget::regtype FROM pg_cast c
	JOIN member m ON m.classid = 'pg_cast'::regclass AND m.objid = c.oid
	WHERE obj_description(c.oid, 'pg_cast') IS NULL
	AND NOT EXISTS (SELECT FROM typ WHERE typtype = 'm' AND typ.oid = casttarget) $$,
	'every cast has a comment');
SELECT is_empty($$ SELECT classid::regclass, pg_describe_object(classid, objid, 0) FROM member
	WHERE classid IN ('pg_ts_config'::regclass, 'pg_ts_dict'::regclass, 'pg_ts_parser'::regclass,
		'pg_ts_template'::regclass, 'pg_class'::regclass)
	AND obj_description(objid, classid::regclass::text) IS NULL
	AND NOT (classid = 'pg_class'::regclass AND EXISTS (SELECT FROM typ WHERE typrelid = objid)) $$,
	'everything else has a comment');

-- ---- operators
SELECT is_empty($$ SELECT oid::regoperator FROM oper
	WHERE oprkind = 'b' AND oprresult = 'bool'::regtype AND (oprrest = 0 OR oprjoin = 0) $$,
	'every boolean operator has its estimators');
SELECT is_empty($$ SELECT oid::regoperator, oprrest, oprjoin FROM oper
	WHERE (oprname, oprrest::text, oprjoin::text) NOT IN (
		('=', 'eqsel', 'eqjoinsel'), ('<>', 'neqsel', 'neqjoinsel'),
		('<', 'scalarltsel', 'scalarltjoinsel'), ('<=', 'scalarlesel', 'scalarlejoinsel'),
		('>', 'scalargtsel', 'scalargtjoinsel'), ('>=', 'scalargesel', 'scalargejoinsel'))
	AND oprname IN ('=', '<>', '<', '<=', '>', '>=') $$,
	'comparisons have their own estimators');
SELECT is_empty($$ SELECT oid::regoperator FROM oper
	WHERE oprkind = 'b' AND oprresult = 'bool'::regtype AND oprcom = 0 $$,
	'every boolean operator has a commutator');
SELECT is_empty($$ SELECT o.oid::regoperator FROM oper o JOIN pg_operator c ON c.oid = o.oprcom WHERE c.oprcom <> o.oid
	UNION ALL SELECT o.oid::regoperator FROM oper o JOIN pg_operator n ON n.oid = o.oprnegate WHERE n.oprnegate <> o.oid $$,
	'commutators and negators are mutual');
SELECT is_empty($$ SELECT oid::regoperator FROM oper
	WHERE oprname IN ('=', '<>', '<', '<=', '>', '>=') AND oprnegate = 0 $$,
	'every comparison has a negator');
SELECT is_empty($$ SELECT oid::regoperator FROM oper
	WHERE oprname = '=' AND oprleft = oprright AND NOT (oprcanhash AND oprcanmerge) $$,
	'equality can hash and merge');
SELECT is_empty($$ SELECT o.oid::regoperator FROM oper o JOIN pg_proc p ON p.oid = o.oprcode
	WHERE o.oprresult = 'bool'::regtype AND NOT (p.proisstrict AND p.provolatile = 'i') AND oprname <> '@@' $$,
	'boolean operators are strict and immutable');
SELECT is_empty($$ SELECT oid::regoperator FROM oper WHERE oprcode = 0 $$,
	'no operator is a shell');

-- ---- types
SELECT is_empty($$ SELECT oid::regtype FROM typ WHERE NOT typisdefined $$,
	'no type is a shell');
SELECT is_empty($$ SELECT oid::regtype FROM typ WHERE typtype IN ('b', 'r') AND (typsend = 0 OR typreceive = 0) $$,
	'every type has a binary form');
SELECT is_empty($$ SELECT t.oid::regtype, a.amname FROM typ t CROSS JOIN pg_am a
	WHERE t.typtype = 'b' AND a.amname IN ('btree', 'hash') AND NOT EXISTS (
		SELECT FROM pg_opclass c WHERE c.opcmethod = a.oid AND c.opcintype = t.oid AND c.opcdefault) $$,
	'every scalar type has a btree and a hash class');
SELECT is_empty($$ SELECT t.oid::regtype FROM typ t JOIN pg_proc i ON i.oid IN (t.typinput, t.typoutput, t.typreceive, t.typsend)
	WHERE typtype = 'b' AND NOT (i.proisstrict AND i.provolatile = 'i') $$,
	'input and output are strict and immutable');

-- ---- operator classes
SELECT is_empty($$ SELECT opcname FROM opclass WHERE NOT amvalidate(oid) $$,
	'every operator class is valid');
SELECT is_empty($$ SELECT opcname FROM opclass c JOIN pg_am a ON a.oid = opcmethod
	WHERE amname = 'hash' AND NOT EXISTS (SELECT FROM pg_amproc
		WHERE amprocfamily = opcfamily AND amproclefttype = opcintype AND amprocnum = 2) $$,
	'every hash class has the extended hash');
SELECT is_empty($$ SELECT opcname FROM opclass c JOIN pg_am a ON a.oid = opcmethod JOIN pg_type t ON t.oid = opcintype
	WHERE amname = 'btree' AND typbyval AND (SELECT count(*) FROM pg_amproc
		WHERE amprocfamily = opcfamily AND amproclefttype = opcintype AND amprocrighttype = opcintype
		AND amprocnum IN (2, 4)) <> 2 $$,
	'btree classes of by-value types sort without fmgr and deduplicate');

-- ---- aggregates
SELECT is_empty($$ SELECT aggfnoid::regprocedure FROM pg_aggregate JOIN func ON func.oid = aggfnoid
	WHERE aggtranstype = 'internal'::regtype OR aggmtranstype = 'internal'::regtype $$,
	'every aggregate state is a real type');
SELECT is_empty($$ SELECT aggfnoid::regprocedure FROM pg_aggregate JOIN func ON func.oid = aggfnoid WHERE aggcombinefn = 0 $$,
	'every aggregate has a combine function');
SELECT is_empty($$ SELECT aggfnoid::regprocedure FROM pg_aggregate JOIN func ON func.oid = aggfnoid
	WHERE func.proname = 'sum' $$,
	'there is no sum: it would mean nothing');

-- ---- the extension
SELECT results_eq($$ SELECT extrelocatable, extconfig IS NULL FROM pg_extension WHERE extname = 'newsweather' $$,
	$$ VALUES (true, true) $$, 'relocatable, and without tables to dump');
SELECT is_empty($$ SELECT pg_describe_object(classid, objid, 0) FROM member
	WHERE classid = 'pg_class'::regclass AND (SELECT relkind FROM pg_class WHERE oid = objid) <> 'c' $$,
	'no tables, sequences or views');

SELECT * FROM finish();
ROLLBACK;
