-- page :id in :encoding, labelled :label; what the encoding has not becomes a numeric entity
\setenv NW_PAGE :id
\setenv NW_ENCODING :encoding
\setenv NW_LABEL :label
\set base64 `perl -MEncode -0777 -pe 's/charset="?[-\w]+"?/charset=$ENV{NW_LABEL}/gi; $_ = encode($ENV{NW_ENCODING}, decode("UTF-8", $_), Encode::FB_HTMLCREF) if $ENV{NW_ENCODING} ne "gb18030"' "$NEWSWEATHER_CORPUS/articles/$NW_PAGE.html" | { if [ "$NW_ENCODING" = gb18030 ]; then iconv -f utf-8 -t gb18030; else cat; fi; } | base64 -w0`
SELECT is(b, a, :'id' || ' in ' || :'label') FROM (SELECT a, parse_article_html(decode(:'base64', 'base64'), NULL,
	CASE gold ->> 'lang' WHEN 'zh' THEN 'Asia/Shanghai' ELSE 'Asia/Seoul' END) b FROM parsed WHERE id = :'id') v;
