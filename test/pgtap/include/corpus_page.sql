-- one real page: :id
\setenv NW_PAGE :id
\set html `cat "$NEWSWEATHER_CORPUS/articles/$NW_PAGE.html"`
\set base64 `base64 -w0 "$NEWSWEATHER_CORPUS/articles/$NW_PAGE.html"`
\set gold `cat "$NEWSWEATHER_CORPUS/articles/$NW_PAGE.gold.json"`
INSERT INTO corpus VALUES (:'id', :'html', decode(:'base64', 'base64'), :'gold');
