/* The language of a text: core/text/language */
#include "core/text/language.h"

#include "tap.h"

static const struct
{
	const char *language;
	const char *text;
}			texts[] =
{
	{"ko", "강가에 안개가 끼어 첫 배가 늦었다."},
	{"ko", "KBS·MBC 등 방송사는 AI 앵커 도입을 검토한다고 밝혔다. Open API 기반 서비스도 준비 중이다."},
	{"ko", "후난성(湖南省) 창사(長沙)에서 열린 행사"},
	{"ko", "첫눈"},
	{"ja", "雪が降っている。"},
	{"ja", "東京都は16日、新たな防災計画を発表した。"},
	{"ja", "サッカー日本代表、米国戦に臨む"},
	{"zh", "大雪封山，列车停运。"},
	{"zh", "記者從有關部門獲悉，今年首場降雪將於週末到來。"},
	{"zh", "苹果公司（Apple Inc.）周二发布iPhone新品。"},
	{"en", "The mountain road is closed"},
	{"en", "Seoul's mayor said on Monday that the ferries would stop for two days because of the ice on the Han (한강) River."},
	{"en", "Fog on the river"},
	{"de", "Der Weg über die Höhen ist für Müßige gesperrt"},
	{"de", "Die Feuerwehr war nach Angaben der Polizei mit 40 Leuten im Einsatz."},
	{"nl", "De brandweer was volgens de politie met veertig man aanwezig en het vuur is inmiddels onder controle."},
	{"af", "Die brandweer was met veertig mense op die toneel, maar dit is nie duidelik wat die brand veroorsaak het nie."},
	{"fr", "Le maire a annoncé que les bateaux ne partiront pas avant la fin de la semaine."},
	{"es", "El alcalde anunció que los barcos no saldrán hasta el fin de semana por la niebla."},
	{"pt", "O prefeito anunciou que os barcos não vão sair até o fim de semana por causa da neblina."},
	{"it", "Il sindaco ha annunciato che le barche non partiranno prima della fine della settimana."},
	{"ca", "L'alcalde ha anunciat que els vaixells no sortiran fins al cap de setmana per la boira."},
	{"ro", "Primarul a anunțat că vapoarele nu vor pleca până la sfârșitul săptămânii din cauza ceții."},
	{"sv", "Borgmästaren sade att färjorna inte går förrän dimman har lättat och att det kan dröja."},
	{"da", "Borgmesteren sagde, at færgerne ikke sejler, før tågen er lettet, og at det kan vare meget længe."},
	{"fi", "Pormestari sanoi, että lautat eivät kulje ennen kuin sumu on hälvennyt ja se voi kestää."},
	{"pl", "Burmistrz powiedział, że promy nie wypłyną do końca tygodnia z powodu mgły."},
	{"cs", "Starosta řekl, že lodě nevyplují do konce týdne, protože je mlha a na řece se nedá jezdit."},
	{"hu", "A polgármester azt mondta, hogy a kompok nem indulnak el a hét végéig, mert nagy a köd."},
	{"tr", "Belediye başkanı, sis nedeniyle vapurların hafta sonuna kadar çalışmayacağını ve bunun için önlem alındığını söyledi."},
	{"vi", "Thị trưởng cho biết các chuyến phà sẽ không hoạt động cho đến cuối tuần vì sương mù."},
	{"id", "Wali kota mengatakan bahwa kapal tidak akan berangkat karena kabut yang tebal di sungai itu."},
	{"ms", "Datuk Bandar berkata bahawa kapal tidak akan belayar kerana kabus tebal yang menyelubungi sungai itu."},
	{"ru", "Мэр заявил, что паромы не будут ходить до конца недели из-за тумана на реке."},
	{"uk", "Мер заявив, що пороми не ходитимуть до кінця тижня через туман на річці та лід."},
	{"bg", "Кметът заяви, че корабите няма да тръгнат до края на седмицата заради мъглата, която е на реката."},
	{"el", "Ο δήμαρχος είπε ότι τα πλοία δεν θα φύγουν."},
	{"ar", "قال رئيس البلدية إن العبارات لن تعمل حتى نهاية الأسبوع بسبب الضباب على النهر في هذا الوقت من العام."},
	{"fa", "شهردار گفت که کشتی‌ها تا پایان هفته به دلیل مه در رودخانه حرکت نمی‌کنند و این را تایید کرد."},
	{"he", "ראש העיר אמר כי המעבורות לא יפליגו עד סוף השבוע בגלל הערפל על הנהר."},
	{"hi", "महापौर ने कहा कि कोहरे के कारण नदी में नावें नहीं चलेंगी।"},
	{"th", "นายกเทศมนตรีกล่าวว่าเรือจะไม่ออก"},
	{"", ""},
	{"", "12345 -5.9℃ ----"},
	{"", "Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt"},
	{"", "KOSPI Samsung Hyundai Kia Naver Kakao"},
	{"", "Montag Dienstag Mittwoch"},
	{"", "la de la de"},
};

int
main(void)
{
	static char buf[20000];

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
	{
		const char *language = nw_language_detect(texts[i].text, strlen(texts[i].text));

		is_str(language ? language : "", texts[i].language, "%s: %.40s", texts[i].language, texts[i].text);
	}

	/* capitals, and words longer than any in the table */
	is_str(nw_language_detect("DER WEG ÜBER DIE HÖHEN IST FÜR ALLE GESPERRT", strlen("DER WEG ÜBER DIE HÖHEN IST FÜR ALLE GESPERRT")), "de", "capitals");
	memset(buf, 'a', sizeof(buf));
	ok(nw_language_detect(buf, sizeof(buf)) == NULL, "a word of 20,000 letters");
	/* cut in a character, and bytes that are none */
	is_str(nw_language_detect("눈이 온다", strlen("눈이 온다") - 1), "ko", "a cut character");
	ok(nw_language_detect("\xFF\xFE\x80\xC3", 4) == NULL, "no UTF-8");
	return done_testing();
}
