/*
 * core/news/html_names.c
 *		What the class and id of an element say about its place in a page.
 */
#include "core/news/html_names.h"

#include "core/text/chars.h"

typedef struct word
{
	const char *s;
	unsigned	place;
} word;

/* whole words; sorted */
static const word words[] =
{
	{"ad", NW_PLACE_AD}, {"adbox", NW_PLACE_AD}, {"ads", NW_PLACE_AD}, {"adsbygoogle", NW_PLACE_AD},
	{"adslot", NW_PLACE_AD}, {"adunit", NW_PLACE_AD}, {"adv", NW_PLACE_AD}, {"advt", NW_PLACE_AD},
	{"aside", NW_PLACE_ASIDE}, {"author", NW_PLACE_BYLINE}, {"authors", NW_PLACE_BYLINE},
	{"bestnews", NW_PLACE_ASIDE}, {"bio", NW_PLACE_ASIDE}, {"blind", NW_PLACE_HIDDEN},
	{"byline", NW_PLACE_BYLINE}, {"cap", NW_PLACE_CAPTION}, {"caption", NW_PLACE_CAPTION}, {"captions", NW_PLACE_CAPTION},
	{"cmt", NW_PLACE_COMMENT}, {"cookie", NW_PLACE_AD}, {"cookies", NW_PLACE_AD},
	{"credit", NW_PLACE_CAPTION}, {"cutline", NW_PLACE_CAPTION}, {"date", NW_PLACE_DATE}, {"dateline", NW_PLACE_DATE},
	{"datetime", NW_PLACE_DATE}, {"deck", NW_PLACE_SUMMARY}, {"dek", NW_PLACE_SUMMARY},
	{"donate", NW_PLACE_AD}, {"donation", NW_PLACE_AD}, {"figcaption", NW_PLACE_CAPTION},
	{"gdpr", NW_PLACE_AD}, {"gnb", NW_PLACE_NAV}, {"hash", NW_PLACE_TAGS},
	{"hashtag", NW_PLACE_TAGS}, {"hashtags", NW_PLACE_TAGS}, {"hatena", NW_PLACE_SHARE},
	{"hide", NW_PLACE_HIDDEN}, {"imgdesc", NW_PLACE_CAPTION}, {"infobox", NW_PLACE_ASIDE},
	{"journalist", NW_PLACE_BYLINE}, {"keyword", NW_PLACE_TAGS}, {"keywords", NW_PLACE_TAGS},
	{"kicker", NW_PLACE_HEAD}, {"lnb", NW_PLACE_NAV}, {"login", NW_PLACE_AD}, {"mailform", NW_PLACE_AD},
	{"meganav", NW_PLACE_NAV}, {"menu", NW_PLACE_NAV}, {"modal", NW_PLACE_AD},
	{"mostread", NW_PLACE_ASIDE}, {"mostview", NW_PLACE_ASIDE}, {"mostviewed", NW_PLACE_ASIDE},
	{"nav", NW_PLACE_NAV}, {"navbar", NW_PLACE_NAV}, {"navi", NW_PLACE_NAV}, {"navigation", NW_PLACE_NAV},
	{"optin", NW_PLACE_AD}, {"pagenavi", NW_PLACE_NAV}, {"pager", NW_PLACE_NAV},
	{"pagination", NW_PLACE_NAV}, {"paging", NW_PLACE_NAV}, {"paywall", NW_PLACE_AD},
	{"photocaption", NW_PLACE_CAPTION},
	{"pickup", NW_PLACE_ASIDE}, {"popup", NW_PLACE_AD}, {"posted", NW_PLACE_DATE},
	{"print", NW_PLACE_SHARE}, {"pubdate", NW_PLACE_DATE}, {"published", NW_PLACE_DATE},
	{"pullquote", NW_PLACE_ASIDE},
	{"rank", NW_PLACE_ASIDE}, {"rating", NW_PLACE_SHARE}, {"reaction", NW_PLACE_SHARE},
	{"reactions", NW_PLACE_SHARE}, {"readmore", NW_PLACE_ASIDE}, {"regdate", NW_PLACE_DATE},
	{"replies", NW_PLACE_COMMENT}, {"reply", NW_PLACE_COMMENT}, {"reporter", NW_PLACE_BYLINE},
	{"respond", NW_PLACE_COMMENT}, {"screenreader", NW_PLACE_HIDDEN}, {"shoulder", NW_PLACE_HEAD},
	{"signup", NW_PLACE_AD}, {"sitemap", NW_PLACE_NAV}, {"skip", NW_PLACE_NAV}, {"skiplink", NW_PLACE_NAV},
	{"snb", NW_PLACE_NAV}, {"sns", NW_PLACE_SHARE}, {"social", NW_PLACE_SHARE},
	{"sronly", NW_PLACE_HIDDEN}, {"standfirst", NW_PLACE_SUMMARY}, {"subscribe", NW_PLACE_AD}, {"subscription", NW_PLACE_AD},
	{"subscriptions", NW_PLACE_AD}, {"subtitle", NW_PLACE_SUMMARY},
	{"summary", NW_PLACE_SUMMARY}, {"tagcloud", NW_PLACE_TAGS}, {"taglist", NW_PLACE_TAGS},
	{"tags", NW_PLACE_TAGS}, {"teaser", NW_PLACE_ASIDE}, {"teasers", NW_PLACE_ASIDE},
	{"timestamp", NW_PLACE_DATE}, {"toc", NW_PLACE_NAV}, {"toolbar", NW_PLACE_SHARE},
	{"toolbox", NW_PLACE_SHARE}, {"tooltip", NW_PLACE_HIDDEN}, {"topics", NW_PLACE_TAGS},
	{"trending", NW_PLACE_ASIDE}, {"upnext", NW_PLACE_ASIDE}, {"util", NW_PLACE_SHARE},
	{"utils", NW_PLACE_SHARE}, {"visuallyhidden", NW_PLACE_HIDDEN}, {"whatsapp", NW_PLACE_SHARE},
	{"writer", NW_PLACE_BYLINE}
};

/* what a word may begin with */
static const word stems[] =
{
	{"advert", NW_PLACE_AD}, {"banner", NW_PLACE_AD}, {"breadcrumb", NW_PLACE_NAV}, {"comment", NW_PLACE_COMMENT},
	{"copyright", NW_PLACE_FOOTER}, {"dable", NW_PLACE_ASIDE}, {"disqus", NW_PLACE_COMMENT}, {"footer", NW_PLACE_FOOTER},
	{"livere", NW_PLACE_COMMENT}, {"newsletter", NW_PLACE_AD}, {"outbrain", NW_PLACE_ASIDE}, {"popular", NW_PLACE_ASIDE},
	{"promo", NW_PLACE_AD}, {"ranking", NW_PLACE_ASIDE}, {"recommend", NW_PLACE_ASIDE}, {"relate", NW_PLACE_ASIDE},
	{"sharing", NW_PLACE_SHARE}, {"share", NW_PLACE_SHARE}, {"sidebar", NW_PLACE_ASIDE}, {"sponsor", NW_PLACE_AD},
	{"taboola", NW_PLACE_ASIDE}, {"widget", NW_PLACE_ASIDE}, {"syndication", NW_PLACE_SHARE}
};

/* two or three words together, or one word that holds them; sorted */
static const word compounds[] =
{
	{"aboutauthor", NW_PLACE_ASIDE}, {"aboutwriter", NW_PLACE_ASIDE}, {"alsoread", NW_PLACE_ASIDE},
	{"artbody", NW_PLACE_BODY}, {"artcont", NW_PLACE_BODY}, {"artcontent", NW_PLACE_BODY},
	{"artibody", NW_PLACE_BODY}, {"articlebody", NW_PLACE_BODY}, {"articlecon", NW_PLACE_BODY},
	{"articlecont", NW_PLACE_BODY}, {"articlecontent", NW_PLACE_BODY}, {"articlecontents", NW_PLACE_BODY},
	{"articlecopy", NW_PLACE_BODY}, {"articledetail", NW_PLACE_BODY}, {"articlemaintext", NW_PLACE_BODY},
	{"articlenav", NW_PLACE_NAV}, {"articleparagraphs", NW_PLACE_BODY}, {"articlestory", NW_PLACE_BODY},
	{"articletext", NW_PLACE_BODY}, {"articletxt", NW_PLACE_BODY}, {"articleviewcontent", NW_PLACE_BODY},
	{"arttext", NW_PLACE_BODY}, {"arttxt", NW_PLACE_BODY}, {"atclbody", NW_PLACE_BODY},
	{"authorbio", NW_PLACE_ASIDE}, {"authorbox", NW_PLACE_ASIDE}, {"authorinfo", NW_PLACE_BYLINE},
	{"authorprofile", NW_PLACE_ASIDE}, {"bodycontent", NW_PLACE_BODY}, {"bodycopy", NW_PLACE_BODY},
	{"bodytext", NW_PLACE_BODY}, {"bodytxt", NW_PLACE_BODY}, {"bottomnews", NW_PLACE_ASIDE},
	{"caasbody", NW_PLACE_BODY}, {"contarea", NW_PLACE_BODY}, {"contarticle", NW_PLACE_BODY},
	{"contbody", NW_PLACE_BODY}, {"contentarticle", NW_PLACE_BODY}, {"contentbody", NW_PLACE_BODY},
	{"contentdetail", NW_PLACE_BODY}, {"contenttext", NW_PLACE_BODY}, {"contenttxt", NW_PLACE_BODY},
	{"detailbody", NW_PLACE_BODY}, {"detailcontent", NW_PLACE_BODY}, {"detailtext", NW_PLACE_BODY},
	{"dicarea", NW_PLACE_BODY}, {"editorpick", NW_PLACE_ASIDE}, {"editorpicks", NW_PLACE_ASIDE},
	{"entrybody", NW_PLACE_BODY}, {"entrycontent", NW_PLACE_BODY}, {"entrytext", NW_PLACE_BODY},
	{"fontsize", NW_PLACE_SHARE}, {"hotnews", NW_PLACE_ASIDE}, {"imagecaption", NW_PLACE_CAPTION},
	{"imgcaption", NW_PLACE_CAPTION}, {"imgdesc", NW_PLACE_CAPTION}, {"imgtxt", NW_PLACE_CAPTION},
	{"kijibody", NW_PLACE_BODY}, {"latestnews", NW_PLACE_ASIDE}, {"maintext", NW_PLACE_BODY},
	{"maintxt", NW_PLACE_BODY}, {"morearticles", NW_PLACE_ASIDE}, {"morefrom", NW_PLACE_ASIDE},
	{"morenews", NW_PLACE_ASIDE}, {"moreon", NW_PLACE_ASIDE}, {"morestories", NW_PLACE_ASIDE},
	{"mostpopular", NW_PLACE_ASIDE}, {"mostread", NW_PLACE_ASIDE}, {"mostview", NW_PLACE_ASIDE},
	{"mostviewed", NW_PLACE_ASIDE}, {"newsbody", NW_PLACE_BODY}, {"newscon", NW_PLACE_BODY},
	{"newscont", NW_PLACE_BODY}, {"newscontent", NW_PLACE_BODY}, {"newsctarticle", NW_PLACE_BODY},
	{"newsdetailcontent", NW_PLACE_BODY}, {"newslist", NW_PLACE_ASIDE}, {"newsrank", NW_PLACE_ASIDE},
	{"newsrelation", NW_PLACE_ASIDE}, {"newstext", NW_PLACE_BODY}, {"newstxt", NW_PLACE_BODY},
	{"nextarticle", NW_PLACE_NAV}, {"nextpage", NW_PLACE_NAV}, {"nextpost", NW_PLACE_NAV},
	{"pagetop", NW_PLACE_NAV}, {"photocaption", NW_PLACE_CAPTION}, {"photodesc", NW_PLACE_CAPTION},
	{"photonews", NW_PLACE_ASIDE}, {"phototext", NW_PLACE_CAPTION}, {"phototxt", NW_PLACE_CAPTION},
	{"postbody", NW_PLACE_BODY}, {"postcontent", NW_PLACE_BODY}, {"postcontents", NW_PLACE_BODY},
	{"postentry", NW_PLACE_BODY}, {"postnav", NW_PLACE_NAV}, {"posttags", NW_PLACE_TAGS},
	{"posttext", NW_PLACE_BODY}, {"prevnext", NW_PLACE_NAV}, {"prevpost", NW_PLACE_NAV},
	{"pullquote", NW_PLACE_ASIDE}, {"quickmenu", NW_PLACE_NAV}, {"readalso", NW_PLACE_ASIDE}, {"readmore", NW_PLACE_ASIDE},
	{"readnext", NW_PLACE_ASIDE}, {"richtextarticlebody", NW_PLACE_BODY}, {"seealso", NW_PLACE_ASIDE},
	{"sidearea", NW_PLACE_ASIDE}, {"sidecontent", NW_PLACE_ASIDE}, {"singlecontent", NW_PLACE_BODY},
	{"sronly", NW_PLACE_HIDDEN}, {"storybody", NW_PLACE_BODY}, {"storycontent", NW_PLACE_BODY},
	{"storycontents", NW_PLACE_BODY}, {"storyfooter", NW_PLACE_FOOTER}, {"storytext", NW_PLACE_BODY},
	{"textbody", NW_PLACE_BODY}, {"textcon", NW_PLACE_BODY}, {"topnews", NW_PLACE_ASIDE},
	{"trseditor", NW_PLACE_BODY}, {"txtbody", NW_PLACE_BODY}, {"txtcon", NW_PLACE_BODY},
	{"viewarticle", NW_PLACE_BODY}, {"viewbody", NW_PLACE_BODY}, {"viewcon", NW_PLACE_BODY},
	{"viewcont", NW_PLACE_BODY}, {"viewcontent", NW_PLACE_BODY}, {"viewtext", NW_PLACE_BODY},
	{"viewtxt", NW_PLACE_BODY}, {"visuallyhidden", NW_PLACE_HIDDEN}
};

/* after the name of a body these only say that it is a box; 제목 or image make it another thing */
static const char *const boxes[] =
{
	"area", "box", "cms", "container", "content", "contents", "entry", "id", "inner", "left", "main", "new", "section",
	"text", "txt", "view", "wrap", "wrapper", "column", "core", "full", "rich", "standard", "default", "clearfix", "block"
};

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static unsigned
look_up(const word *list, size_t n, const char *s)
{
	size_t		low = 0;
	size_t		high = n;

	while (low < high)
	{
		size_t		middle = (low + high) / 2;
		int			order = strcmp(s, list[middle].s);

		if (order == 0)
			return list[middle].place;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return 0;
}

static bool
is_box(const char *s)
{
	if (nw_is_digit(s[0]))
		return true;
	for (size_t i = 0; i < COUNT(boxes); i++)
		if (strcmp(s, boxes[i]) == 0)
			return true;
	return false;
}

#define WORD_MAX 24
#define JOINED_MAX (3 * WORD_MAX)
#define NAMES_MAX 400			/* bytes of a class looked at: generated ones go on for kilobytes */

/* One name: its words so far. */
typedef struct name
{
	char		joined[3][JOINED_MAX + 1];	/* the last word, the last two, the last three */
	int			n;				/* words */
	unsigned	place;
	bool		body;			/* some words name a body, and only boxes follow */
} name;

static void
add_word(name *n, const char *s)
{
	unsigned	own;
	unsigned	compound = 0;

	/* shift: what were the last two are now part of the last three */
	for (int i = 2; i > 0; i--)
	{
		size_t		len = strlen(n->joined[i - 1]);
		size_t		add = strlen(s);

		if (n->n == 0 || len + add > JOINED_MAX || (i == 2 && n->n < 2))
			n->joined[i][0] = '\0';
		else
		{
			memcpy(n->joined[i], n->joined[i - 1], len);
			memcpy(n->joined[i] + len, s, add + 1);
		}
	}
	memcpy(n->joined[0], s, strlen(s) + 1);
	n->n++;
	own = look_up(words, COUNT(words), s);
	for (size_t i = 0; i < COUNT(stems) && own == 0; i++)
		if (nw_starts(s, strlen(s), stems[i].s))
			own = stems[i].place;
	for (int i = 0; i < 3; i++)
		if (n->joined[i][0])
			compound |= look_up(compounds, COUNT(compounds), n->joined[i]);
	if (compound & NW_PLACE_BODY)
		n->body = true;
	else if (n->body && !is_box(s))
		n->body = false;
	n->place |= own | (compound & ~(unsigned) NW_PLACE_BODY);
}

/* tag-music, has-sidebar, no-comments: what an article is about and what is beside it */
static bool
says_nothing(const char *s, size_t len)
{
	static const char *const prefixes[] = {"tag-", "category-", "has-", "no-", "with-", "cat-"};

	for (size_t i = 0; i < COUNT(prefixes); i++)
		if (nw_starts(s, len, prefixes[i]))
			return true;
	return false;
}

static unsigned
place_of_names(nw_str names)
{
	unsigned	place = 0;
	name		n = {0};
	char		word[WORD_MAX + 1];
	size_t		len = 0;
	size_t		begin = 0;
	size_t		end = names.len < NAMES_MAX ? names.len : NAMES_MAX;

	for (size_t i = 0; i <= end; i++)
	{
		char		c = i < end ? names.s[i] : ' ';
		bool		upper = c >= 'A' && c <= 'Z';
		bool		alnum = nw_is_ascii_alpha(c) || nw_is_digit(c);

		if (len > 0 &&
			(!alnum || (upper && i > 0 && names.s[i - 1] >= 'a' && names.s[i - 1] <= 'z') ||
			 (nw_is_digit(c) != nw_is_digit(names.s[i - 1]))))
		{
			word[len] = '\0';
			add_word(&n, word);
			len = 0;
		}
		if (alnum && len < WORD_MAX)
			word[len++] = upper ? (char) (c - 'A' + 'a') : c;
		if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
		{
			/* article-body-ad is an ad */
			if (n.body &&
				!(n.place & (NW_PLACE_OUT | NW_PLACE_BYLINE | NW_PLACE_DATE | NW_PLACE_HEAD)))
				n.place |= NW_PLACE_BODY;
			if (!says_nothing(names.s + begin, i - begin))
				place |= n.place;
			begin = i + 1;
			memset(&n, 0, sizeof(n));
		}
	}
	return place;
}

static bool
hides(nw_str style)
{
	for (uint32_t i = 0; style.s && i + 4 <= style.len; i++)
	{
		size_t		left = style.len - i;
		const char *s = style.s + i;

		if (nw_starts(s, left, "display") || nw_starts(s, left, "visibility"))
		{
			bool		display = s[0] == 'd';
			size_t		at = display ? 7 : 10;

			while (at < left && (s[at] == ' ' || s[at] == ':'))
				at++;
			if (nw_starts(s + at, left - at, display ? "none" : "hidden"))
				return true;
		}
	}
	return false;
}

unsigned
nw_html_place(const nw_html_node *node)
{
	unsigned	place = 0;
	nw_str		attr;

	switch (node->tag)
	{
		case NW_TAG_TEXT:
			return 0;
		case NW_TAG_NAV:
			place = NW_PLACE_NAV;
			break;
		case NW_TAG_ASIDE:
			place = NW_PLACE_ASIDE;
			break;
		case NW_TAG_FOOTER:
			place = NW_PLACE_FOOTER;
			break;
		case NW_TAG_FORM:
			place = NW_PLACE_FORM;
			break;
		case NW_TAG_BUTTON:
			place = NW_PLACE_SHARE;
			break;
		case NW_TAG_CAPTION:
		case NW_TAG_FIGURE:
			place = NW_PLACE_CAPTION;
			break;
		case NW_TAG_HEADER:
			place = NW_PLACE_HEAD;
			break;
		case NW_TAG_TIME:
			place = NW_PLACE_DATE;
			break;
		case NW_TAG_ROOT:
			return 0;
		default:
			break;
	}
	if ((attr = nw_html_attr(node, "class")).s)
		place |= place_of_names(attr);
	if ((attr = nw_html_attr(node, "id")).s)
		place |= place_of_names(attr);
	if ((attr = nw_html_attr(node, "itemprop")).s)
	{
		if (nw_equals(attr.s, attr.len, "articleBody") || nw_equals(attr.s, attr.len, "reviewBody"))
			place |= NW_PLACE_BODY;
		else if (nw_equals(attr.s, attr.len, "author"))
			place |= NW_PLACE_BYLINE;
		else if (nw_equals(attr.s, attr.len, "caption"))
			place |= NW_PLACE_CAPTION;
	}
	if ((attr = nw_html_attr(node, "role")).s)
	{
		if (nw_equals(attr.s, attr.len, "navigation") || nw_equals(attr.s, attr.len, "search") ||
			nw_equals(attr.s, attr.len, "menu"))
			place |= NW_PLACE_NAV;
		else if (nw_equals(attr.s, attr.len, "complementary"))
			place |= NW_PLACE_ASIDE;
		else if (nw_equals(attr.s, attr.len, "contentinfo"))
			place |= NW_PLACE_FOOTER;
		else if (nw_equals(attr.s, attr.len, "dialog"))
			place |= NW_PLACE_AD;
	}
	if ((attr = nw_html_attr(node, "name")).s && nw_equals(attr.s, attr.len, "articleBody"))
		place |= NW_PLACE_BODY;
	if (nw_html_attr(node, "hidden").s || hides(nw_html_attr(node, "style")))
		place |= NW_PLACE_HIDDEN;
	/* view-page font-size17: how large its letters are */
	if (place & NW_PLACE_BODY)
		place &= ~(unsigned) NW_PLACE_SHARE;
	return place;
}
