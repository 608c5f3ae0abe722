/*
 * core/weather/measure_context_word.c
 *		The words that say what a weather quantity is (see measure_context_word.h).
 */
#include "core/weather/measure_context_word.h"

#include "core/text/chars.h"

#define MAX_FORM 40

/* In the order of their bytes: found by halving. */
static const struct
{
	char		form[MAX_FORM];
	uint8_t		word;
	uint8_t		flags;
}			forms[] =
{
	{"a", NW_CW_FILL, 0}, {"a year ago", NW_CW_YEARBEFORE, 0},
	{"a year earlier", NW_CW_YEARBEFORE, 0}, {"about", NW_CW_FILL, 0},
	{"accumulated", NW_CW_TOTAL, 0}, {"accumulation", NW_CW_TOTAL, 0},
	{"accumulations", NW_CW_TOTAL, 0}, {"across", NW_CW_FILL, 0}, {"advisories", NW_CW_ALERT, 0},
	{"advisory", NW_CW_ALERT, 0}, {"afternoon", NW_CW_DAY, 0}, {"afternoons", NW_CW_DAY, 0},
	{"alert", NW_CW_ALERT, 0}, {"alerts", NW_CW_ALERT, 0}, {"all-time", NW_CW_RECORD, 0},
	{"an", NW_CW_FILL, 0}, {"an hour", NW_CW_HOURLY, 0}, {"and", NW_CW_FILL, 0},
	{"apparent temperature", NW_CW_APPARENT, 0}, {"apparent temperatures", NW_CW_APPARENT, 0},
	{"are", NW_CW_FILL, 0}, {"around", NW_CW_FILL, 0}, {"as", NW_CW_FILL, 0},
	{"at", NW_CW_FILL, 0}, {"average", NW_CW_MEAN, 0}, {"averaged", NW_CW_MEAN, 0},
	{"averages", NW_CW_MEAN, 0}, {"averaging", NW_CW_MEAN, 0}, {"be", NW_CW_FILL, 0},
	{"between", NW_CW_FILL, 0}, {"both", NW_CW_EACH, 0}, {"breeze", NW_CW_WIND, 0},
	{"by", NW_CW_FILL, 0}, {"celsius", NW_CW_FILL, 0}, {"chance", NW_CW_CHANCE, 0},
	{"criteria", NW_CW_LIMIT, 0}, {"criterion", NW_CW_LIMIT, 0}, {"cumulative", NW_CW_TOTAL, 0},
	{"current", NW_CW_CURRENT, 0}, {"currently", NW_CW_CURRENT, 0}, {"daytime", NW_CW_DAY, 0},
	{"degrees", NW_CW_FILL, 0}, {"dew point", NW_CW_DEW, 0}, {"dew points", NW_CW_DEW, 0},
	{"dewpoint", NW_CW_DEW, 0}, {"each", NW_CW_EACH, 0}, {"elsewhere", NW_CW_ELSEWHERE, 0},
	{"evening", NW_CW_HOUR, 0}, {"expected", NW_CW_FORECAST, 0}, {"feel like", NW_CW_APPARENT, 0},
	{"feeling like", NW_CW_APPARENT, 0}, {"feels like", NW_CW_APPARENT, 0},
	{"felt like", NW_CW_APPARENT, 0}, {"for", NW_CW_FILL, 0}, {"forecast", NW_CW_FORECAST, 0},
	{"friday", NW_CW_DATE, 0}, {"gust", NW_CW_GUST, 0}, {"gusting", NW_CW_GUST, 0},
	{"gusts", NW_CW_GUST, 0}, {"heat index", NW_CW_APPARENT, 0},
	{"heat indices", NW_CW_APPARENT, 0}, {"high", NW_CW_MAX, 0}, {"highest", NW_CW_MAX, 0},
	{"highs", NW_CW_MAX, 0}, {"hourly", NW_CW_HOURLY, 0}, {"humidity", NW_CW_HUMIDITY, 0},
	{"if", NW_CW_WHEN, 0}, {"in", NW_CW_FILL, 0}, {"is", NW_CW_FILL, 0},
	{"last year", NW_CW_YEARBEFORE, 0}, {"low", NW_CW_MIN, 0}, {"lowest", NW_CW_MIN, 0},
	{"lows", NW_CW_MIN, 0}, {"max", NW_CW_MAX, 0}, {"maximum", NW_CW_MAX, 0},
	{"maximums", NW_CW_MAX, 0}, {"mean", NW_CW_MEAN, 0}, {"mercury", NW_CW_TEMP, 0},
	{"min", NW_CW_MIN, 0}, {"minimum", NW_CW_MIN, 0}, {"minimums", NW_CW_MIN, 0},
	{"monday", NW_CW_DATE, 0}, {"morning", NW_CW_MORNING, 0}, {"mornings", NW_CW_MORNING, 0},
	{"near", NW_CW_FILL, 0}, {"nearly", NW_CW_FILL, 0}, {"night", NW_CW_HOUR, 0},
	{"nights", NW_CW_HOUR, 0}, {"normal", NW_CW_NORMAL, 0}, {"normals", NW_CW_NORMAL, 0},
	{"of", NW_CW_FILL, 0}, {"on", NW_CW_FILL, 0}, {"or", NW_CW_FILL, 0}, {"over", NW_CW_FILL, 0},
	{"overnight", NW_CW_HOUR, 0}, {"peak", NW_CW_MAX, 0}, {"peaks", NW_CW_MAX, 0},
	{"per hour", NW_CW_HOURLY, 0}, {"pm10", NW_CW_DUST, 0}, {"pm2", NW_CW_DUST, 0},
	{"precipitation", NW_CW_RAIN, 0}, {"pressure", NW_CW_PRESSURE, 0},
	{"previous day", NW_CW_DAYBEFORE, 0}, {"probability", NW_CW_CHANCE, 0},
	{"rain", NW_CW_RAIN, 0}, {"rainfall", NW_CW_RAIN, 0}, {"rains", NW_CW_RAIN, 0},
	{"record", NW_CW_RECORD, 0}, {"records", NW_CW_RECORD, 0}, {"respectively", NW_CW_EACH, 0},
	{"roughly", NW_CW_FILL, 0}, {"saturday", NW_CW_DATE, 0}, {"seas", NW_CW_WAVE, 0},
	{"showers", NW_CW_RAIN, 0}, {"snow", NW_CW_SNOW, 0}, {"snowfall", NW_CW_SNOW, 0},
	{"sunday", NW_CW_DATE, 0}, {"swells", NW_CW_WAVE, 0}, {"temp", NW_CW_TEMP, 0},
	{"temperature", NW_CW_TEMP, 0}, {"temperatures", NW_CW_TEMP, 0}, {"temps", NW_CW_TEMP, 0},
	{"than", NW_CW_THAN, 0}, {"the", NW_CW_FILL, 0}, {"the day before", NW_CW_DAYBEFORE, 0},
	{"the previous day", NW_CW_DAYBEFORE, 0}, {"thermometer", NW_CW_TEMP, 0},
	{"thermometers", NW_CW_TEMP, 0}, {"threshold", NW_CW_LIMIT, 0},
	{"thresholds", NW_CW_LIMIT, 0}, {"throughout", NW_CW_FILL, 0}, {"thursday", NW_CW_DATE, 0},
	{"to", NW_CW_FILL, 0}, {"today", NW_CW_DATE, 0}, {"tomorrow", NW_CW_DATE, 0},
	{"tonight", NW_CW_HOUR, 0}, {"tuesday", NW_CW_DATE, 0}, {"visibility", NW_CW_VISIBILITY, 0},
	{"warning", NW_CW_ALERT, 0}, {"warnings", NW_CW_ALERT, 0}, {"was", NW_CW_FILL, 0},
	{"wave", NW_CW_WAVE, 0}, {"waves", NW_CW_WAVE, 0}, {"wednesday", NW_CW_DATE, 0},
	{"were", NW_CW_FILL, 0}, {"when", NW_CW_WHEN, 0}, {"whenever", NW_CW_WHEN, 0},
	{"will", NW_CW_FILL, 0}, {"wind", NW_CW_WIND, 0}, {"wind chill", NW_CW_APPARENT, 0},
	{"wind chills", NW_CW_APPARENT, 0}, {"windchill", NW_CW_APPARENT, 0},
	{"winds", NW_CW_WIND, 0}, {"with", NW_CW_FILL, 0}, {"yesterday", NW_CW_DAYBEFORE, 0},
	{"いずれも", NW_CW_EACH, 0}, {"が", NW_CW_FILL, 0}, {"きのう", NW_CW_DAYBEFORE, 0},
	{"その他", NW_CW_ELSEWHERE, 0}, {"それぞれ", NW_CW_EACH, 0}, {"で", NW_CW_FILL, 0},
	{"と", NW_CW_FILL, 0}, {"など", NW_CW_ETC, 0}, {"に", NW_CW_FILL, 0}, {"の", NW_CW_FILL, 0},
	{"は", NW_CW_FILL, 0}, {"も", NW_CW_FILL, 0}, {"を", NW_CW_FILL, 0}, {"上がる", NW_CW_UP, 0},
	{"上昇", NW_CW_UP, 0}, {"下がる", NW_CW_DOWN, 0}, {"予想", NW_CW_FORECAST, 0},
	{"今天", NW_CW_DATE, 0}, {"今日", NW_CW_DATE, 0}, {"今朝", NW_CW_MORNING, 0},
	{"体感", NW_CW_APPARENT, 0}, {"体感気温", NW_CW_APPARENT, 0}, {"体感温度", NW_CW_APPARENT, 0},
	{"其他", NW_CW_ELSEWHERE, 0}, {"分別", NW_CW_EACH, 0}, {"分别", NW_CW_EACH, 0},
	{"前一天", NW_CW_DAYBEFORE, 0}, {"前年", NW_CW_YEARBEFORE, 0}, {"前後", NW_CW_FILL, 0},
	{"前日", NW_CW_DAYBEFORE, 0}, {"升至", NW_CW_UP, 0}, {"午后", NW_CW_DAY, 0},
	{"午後", NW_CW_DAY, 0}, {"历史", NW_CW_RECORD, 0}, {"去年", NW_CW_YEARBEFORE, 0},
	{"史上", NW_CW_RECORD, 0}, {"后天", NW_CW_DATE, 0}, {"基準", NW_CW_LIMIT, 0},
	{"多いところ", NW_CW_LOCAL, 0}, {"多い地域", NW_CW_LOCAL, 0}, {"多い所", NW_CW_LOCAL, 0},
	{"夜", NW_CW_HOUR, 0}, {"夜間", NW_CW_HOUR, 0}, {"夜间", NW_CW_HOUR, 0},
	{"大雨", NW_CW_RAIN, 0}, {"大雪", NW_CW_SNOW, 0}, {"寒暖差", NW_CW_RANGE, 0},
	{"小时雨强", NW_CW_HOURLY, 0}, {"局地", NW_CW_LOCAL, 0}, {"局部", NW_CW_LOCAL, 0},
	{"左右", NW_CW_FILL, 0}, {"常年", NW_CW_NORMAL, 0}, {"平均", NW_CW_MEAN, 0},
	{"平年", NW_CW_NORMAL, 0}, {"建站以来", NW_CW_RECORD, 0}, {"当前", NW_CW_CURRENT, 0},
	{"往年", NW_CW_NORMAL, 0}, {"日中", NW_CW_DAY, 0}, {"日夜溫差", NW_CW_RANGE, 0},
	{"日較差", NW_CW_RANGE, 0}, {"日较差", NW_CW_RANGE, 0}, {"早上", NW_CW_MORNING, 0},
	{"早晨", NW_CW_MORNING, 0}, {"早朝", NW_CW_MORNING, 0}, {"明天", NW_CW_DATE, 0},
	{"明後日", NW_CW_DATE, 0}, {"明日", NW_CW_DATE, 0}, {"明朝", NW_CW_MORNING, 0},
	{"昨天", NW_CW_DAYBEFORE, 0}, {"昨年", NW_CW_YEARBEFORE, 0}, {"昨日", NW_CW_DAYBEFORE, 0},
	{"昼", NW_CW_DAY, 0}, {"昼夜温差", NW_CW_RANGE, 0}, {"昼間", NW_CW_DAY, 0},
	{"時間雨量", NW_CW_HOURLY, 0}, {"最低", NW_CW_MIN, 0}, {"最大", NW_CW_MAX, 0},
	{"最小", NW_CW_MIN, 0}, {"最高", NW_CW_MAX, 0}, {"朝", NW_CW_MORNING, 0},
	{"標準", NW_CW_LIMIT, 0}, {"歷史", NW_CW_RECORD, 0}, {"每小时", NW_CW_HOURLY, 0},
	{"每小時", NW_CW_HOURLY, 0}, {"比", NW_CW_THAN, 0}, {"比べ", NW_CW_THAN, 0},
	{"气压", NW_CW_PRESSURE, 0}, {"气温", NW_CW_TEMP, 0}, {"気圧", NW_CW_PRESSURE, 0},
	{"気温", NW_CW_TEMP, 0}, {"気温差", NW_CW_GAP, 0}, {"氣壓", NW_CW_PRESSURE, 0},
	{"氣溫", NW_CW_TEMP, 0}, {"水温", NW_CW_TEMP, 0}, {"波", NW_CW_WAVE, 0},
	{"波高", NW_CW_WAVE, 0}, {"注意報", NW_CW_ALERT, 0}, {"浪高", NW_CW_WAVE, 0},
	{"海浪", NW_CW_WAVE, 0}, {"清晨", NW_CW_MORNING, 0}, {"温差", NW_CW_GAP, 0},
	{"温度", NW_CW_TEMP, 0}, {"湿度", NW_CW_HUMIDITY, 0}, {"溫差", NW_CW_GAP, 0},
	{"濕度", NW_CW_HUMIDITY, 0}, {"熱帯夜", NW_CW_ALERT, 0}, {"特報基準", NW_CW_LIMIT, 0},
	{"猛暑日", NW_CW_ALERT, 0}, {"現在", NW_CW_CURRENT, 0}, {"現時", NW_CW_CURRENT, 0},
	{"白天", NW_CW_DAY, 0}, {"目前", NW_CW_CURRENT, 0}, {"真夏日", NW_CW_ALERT, 0},
	{"瞬时", NW_CW_GUST, 0}, {"瞬間", NW_CW_GUST, 0}, {"瞬间", NW_CW_GUST, 0},
	{"破纪录", NW_CW_RECORD, 0}, {"积雪", NW_CW_SNOW, 0}, {"積雪", NW_CW_SNOW, 0},
	{"等", NW_CW_ETC, 0}, {"約", NW_CW_FILL, 0}, {"累積", NW_CW_TOTAL, 0},
	{"累計", NW_CW_TOTAL, 0}, {"累计", NW_CW_TOTAL, 0}, {"约", NW_CW_FILL, 0},
	{"能見度", NW_CW_VISIBILITY, 0}, {"能见度", NW_CW_VISIBILITY, 0},
	{"見込み", NW_CW_FORECAST, 0}, {"視程", NW_CW_VISIBILITY, 0}, {"観測史上", NW_CW_RECORD, 0},
	{"警報", NW_CW_ALERT, 0}, {"警报", NW_CW_ALERT, 0}, {"较", NW_CW_THAN, 0},
	{"阵风", NW_CW_GUST, 0}, {"降水概率", NW_CW_CHANCE, 0}, {"降水確率", NW_CW_CHANCE, 0},
	{"降水量", NW_CW_RAIN, 0}, {"降至", NW_CW_DOWN, 0}, {"降雨量", NW_CW_RAIN, 0},
	{"降雪", NW_CW_SNOW, 0}, {"降雪量", NW_CW_SNOW, 0}, {"陣風", NW_CW_GUST, 0},
	{"雨", NW_CW_RAIN, 0}, {"雨量", NW_CW_RAIN, 0}, {"雪", NW_CW_SNOW, 0}, {"露点", NW_CW_DEW, 0},
	{"露点温度", NW_CW_DEW, 0}, {"露點", NW_CW_DEW, 0}, {"頃", NW_CW_FILL, 0},
	{"預計", NW_CW_FORECAST, 0}, {"预警", NW_CW_ALERT, 0}, {"预计", NW_CW_FORECAST, 0},
	{"風", NW_CW_WIND, 0}, {"風速", NW_CW_WIND, 0}, {"风力", NW_CW_WIND, 0},
	{"风速", NW_CW_WIND, 0}, {"體感", NW_CW_APPARENT, 0}, {"體感溫度", NW_CW_APPARENT, 0},
	{"가끔", NW_CW_FILL, 0}, {"가량", NW_CW_FILL, 0}, {"가리킨다", NW_CW_MEANS, NW_CW_PREFIX},
	{"가리킵니다", NW_CW_MEANS, NW_CW_PREFIX}, {"가시거리", NW_CW_VISIBILITY, 0}, {"각", NW_CW_EACH, 0},
	{"각각", NW_CW_EACH, 0}, {"값", NW_CW_FILL, 0}, {"강설량", NW_CW_SNOW, 0},
	{"강수", NW_CW_RAIN, 0}, {"강수량", NW_CW_RAIN, 0}, {"강수확률", NW_CW_CHANCE, 0},
	{"강우량", NW_CW_RAIN, 0}, {"강우확률", NW_CW_CHANCE, 0}, {"강풍", NW_CW_WIND, 0},
	{"강풍경보", NW_CW_ALERT, 0}, {"강풍주의보", NW_CW_ALERT, 0}, {"같은", NW_CW_FILL, 0},
	{"거의", NW_CW_FILL, 0}, {"건조경보", NW_CW_ALERT, 0}, {"건조주의보", NW_CW_ALERT, 0},
	{"경보", NW_CW_ALERT, 0}, {"경우", NW_CW_WHEN, 0}, {"곤두박질", NW_CW_DOWN, NW_CW_PREFIX},
	{"관측 사상", NW_CW_RECORD, 0}, {"관측 이래", NW_CW_RECORD, 0},
	{"관측 이후", NW_CW_RECORD, 0}, {"관측값", NW_CW_FILL, 0}, {"관측사상", NW_CW_RECORD, 0},
	{"관측을 시작한 이래", NW_CW_RECORD, 0}, {"관측을 시작한 이후", NW_CW_RECORD, 0},
	{"관측이 시작된 이래", NW_CW_RECORD, 0}, {"관측이 시작된 이후", NW_CW_RECORD, 0},
	{"관측이래", NW_CW_RECORD, 0}, {"관측이후", NW_CW_RECORD, 0}, {"그 밖", NW_CW_ELSEWHERE, 0},
	{"그 외", NW_CW_ELSEWHERE, 0}, {"그리고", NW_CW_FILL, 0}, {"그밖", NW_CW_ELSEWHERE, 0},
	{"극값", NW_CW_RECORD, 0}, {"글피", NW_CW_DATE, 0}, {"금요일", NW_CW_DATE, 0},
	{"기간", NW_CW_FILL, 0}, {"기압", NW_CW_PRESSURE, 0}, {"기온", NW_CW_TEMP, 0},
	{"기온 차", NW_CW_GAP, 0}, {"기온은", NW_CW_TEMP, 0}, {"기온차", NW_CW_GAP, 0},
	{"기존 기록", NW_CW_RECORD, 0}, {"기준", NW_CW_LIMIT, 0}, {"기준값", NW_CW_LIMIT, 0},
	{"기준치", NW_CW_LIMIT, 0}, {"까지", NW_CW_FILL, 0}, {"나머지", NW_CW_ELSEWHERE, 0},
	{"낮", NW_CW_DAY, NW_CW_NARROW}, {"낮동안", NW_CW_DAY, 0}, {"낮아", NW_CW_DOWN, NW_CW_PREFIX},
	{"낮엔", NW_CW_DAY, 0}, {"내려가", NW_CW_DOWN, NW_CW_PREFIX}, {"내려갔", NW_CW_DOWN, NW_CW_PREFIX},
	{"내외", NW_CW_FILL, 0}, {"내일", NW_CW_DATE, 0}, {"너울", NW_CW_WAVE, 0},
	{"넘겠", NW_CW_UP, NW_CW_PREFIX}, {"노점", NW_CW_DEW, 0}, {"높은 곳", NW_CW_LOCAL, 0},
	{"높은곳", NW_CW_LOCAL, 0}, {"누적", NW_CW_TOTAL, 0}, {"눈", NW_CW_SNOW, 0},
	{"다른 지역", NW_CW_ELSEWHERE, 0}, {"다소", NW_CW_FILL, 0}, {"대비", NW_CW_THAN, 0},
	{"대설", NW_CW_SNOW, 0}, {"대설경보", NW_CW_ALERT, 0}, {"대설주의보", NW_CW_ALERT, 0},
	{"돌풍", NW_CW_GUST, 0}, {"등", NW_CW_ETC, 0}, {"등의", NW_CW_ETC, 0}, {"등지", NW_CW_ETC, 0},
	{"때", NW_CW_WHEN, 0}, {"때때로", NW_CW_FILL, 0}, {"떨어", NW_CW_DOWN, NW_CW_PREFIX},
	{"떨어져", NW_CW_DOWN, NW_CW_PREFIX}, {"떨어지", NW_CW_DOWN, NW_CW_PREFIX}, {"또", NW_CW_FILL, 0},
	{"또한", NW_CW_FILL, 0}, {"뜻한다", NW_CW_MEANS, NW_CW_PREFIX}, {"뜻합니다", NW_CW_MEANS, NW_CW_PREFIX},
	{"로", NW_CW_FILL, 0}, {"많게", NW_CW_LOCAL, 0}, {"많은 곳", NW_CW_LOCAL, 0},
	{"많은 지역", NW_CW_LOCAL, 0}, {"많은곳", NW_CW_LOCAL, 0}, {"말한다", NW_CW_MEANS, NW_CW_PREFIX},
	{"말합니다", NW_CW_MEANS, NW_CW_PREFIX}, {"매시", NW_CW_HOURLY, 0}, {"매시간", NW_CW_HOURLY, 0},
	{"모두", NW_CW_EACH, 0}, {"모레", NW_CW_DATE, 0}, {"목요일", NW_CW_DATE, 0},
	{"무려", NW_CW_FILL, 0}, {"물결", NW_CW_WAVE, 0}, {"미세먼지", NW_CW_DUST, 0},
	{"및", NW_CW_FILL, 0}, {"바람", NW_CW_WIND, 0}, {"발령기준", NW_CW_LIMIT, 0},
	{"밤", NW_CW_HOUR, NW_CW_NARROW}, {"밤사이", NW_CW_HOUR, 0}, {"밤새", NW_CW_HOUR, 0},
	{"보다", NW_CW_THAN, 0}, {"부터", NW_CW_FILL, 0}, {"분포", NW_CW_FILL, 0},
	{"비", NW_CW_RAIN, 0}, {"비교하면", NW_CW_THAN, 0}, {"비교해", NW_CW_THAN, 0},
	{"비하면", NW_CW_THAN, 0}, {"비해", NW_CW_THAN, 0}, {"빗줄기", NW_CW_RAIN, 0},
	{"사상 첫", NW_CW_RECORD, 0}, {"사상 최고", NW_CW_RECORD, 0}, {"사상 최저", NW_CW_RECORD, 0},
	{"사상최고", NW_CW_RECORD, 0}, {"사상최저", NW_CW_RECORD, 0}, {"상대습도", NW_CW_HUMIDITY, 0},
	{"상승", NW_CW_UP, NW_CW_PREFIX}, {"새벽", NW_CW_HOUR, 0}, {"소나기", NW_CW_RAIN, 0},
	{"수온", NW_CW_TEMP, 0}, {"수요일", NW_CW_DATE, 0}, {"수은주", NW_CW_TEMP, 0},
	{"수준", NW_CW_FILL, 0}, {"순간", NW_CW_GUST, 0}, {"순간적", NW_CW_GUST, 0},
	{"순간적으로", NW_CW_GUST, 0}, {"순간풍속", NW_CW_GUST, 0}, {"습도", NW_CW_HUMIDITY, 0},
	{"시간당", NW_CW_HOURLY, 0}, {"시정", NW_CW_VISIBILITY, 0}, {"신기록", NW_CW_RECORD, 0},
	{"신적설", NW_CW_SNOW, 0}, {"실효습도", NW_CW_HUMIDITY, 0}, {"심야", NW_CW_HOUR, 0},
	{"아침", NW_CW_MORNING, 0}, {"아침나절", NW_CW_MORNING, 0}, {"안팎", NW_CW_FILL, 0},
	{"약", NW_CW_FILL, 0}, {"약간", NW_CW_FILL, 0}, {"어제", NW_CW_DAYBEFORE, 0},
	{"역대", NW_CW_RECORD, 0}, {"연평균", NW_CW_MEAN, 0}, {"열대야", NW_CW_ALERT, 0},
	{"영상권", NW_CW_FILL, 0}, {"영하권", NW_CW_FILL, 0},
	{"예년", NW_CW_NORMAL, 0}, {"예보", NW_CW_FORECAST, NW_CW_PREFIX}, {"예상", NW_CW_FORECAST, NW_CW_PREFIX},
	{"예상강수량", NW_CW_RAIN, 0}, {"예상되", NW_CW_FILL, 0}, {"예상적설량", NW_CW_SNOW, 0},
	{"오늘", NW_CW_DATE, 0}, {"오늘보다", NW_CW_DAYBEFORE, 0}, {"오늘아침", NW_CW_MORNING, 0},
	{"오르", NW_CW_UP, NW_CW_PREFIX}, {"오른", NW_CW_UP, NW_CW_PREFIX}, {"오를", NW_CW_UP, NW_CW_PREFIX},
	{"오전", NW_CW_HOUR, 0}, {"오후", NW_CW_HOUR, 0}, {"온도", NW_CW_TEMP, 0},
	{"온도 차", NW_CW_GAP, 0}, {"온도차", NW_CW_GAP, 0}, {"올라", NW_CW_UP, NW_CW_PREFIX},
	{"올랐", NW_CW_UP, NW_CW_PREFIX}, {"웃도", NW_CW_UP, 0}, {"웃돌", NW_CW_UP, NW_CW_PREFIX},
	{"월요일", NW_CW_DATE, 0}, {"월평균", NW_CW_MEAN, 0}, {"으로", NW_CW_FILL, 0},
	{"의미한다", NW_CW_MEANS, NW_CW_PREFIX}, {"의미합니다", NW_CW_MEANS, NW_CW_PREFIX},
	{"이날", NW_CW_DATE, 0}, {"이번", NW_CW_DATE, 0}, {"이슬점", NW_CW_DEW, 0},
	{"이슬점 온도", NW_CW_DEW, 0}, {"이슬점온도", NW_CW_DEW, 0}, {"이외", NW_CW_ELSEWHERE, 0},
	{"인", NW_CW_FILL, 0}, {"일 기온차", NW_CW_RANGE, 0}, {"일교차", NW_CW_RANGE, 0},
	{"일요일", NW_CW_DATE, 0}, {"일최고", NW_CW_MAX, 0}, {"일최대", NW_CW_MAX, 0},
	{"일최저", NW_CW_MIN, 0}, {"일컫는다", NW_CW_MEANS, NW_CW_PREFIX}, {"일평균", NW_CW_MEAN, 0},
	{"작년", NW_CW_YEARBEFORE, 0}, {"장맛비", NW_CW_RAIN, 0}, {"저녁", NW_CW_HOUR, 0},
	{"적설", NW_CW_SNOW, 0}, {"적설량", NW_CW_SNOW, 0}, {"전국평균", NW_CW_MEAN, 0},
	{"전날", NW_CW_DAYBEFORE, 0}, {"전년", NW_CW_YEARBEFORE, 0}, {"전망", NW_CW_FORECAST, NW_CW_PREFIX},
	{"전일", NW_CW_DAYBEFORE, 0}, {"정도", NW_CW_FILL, 0}, {"종전 기록", NW_CW_RECORD, 0},
	{"종전기록", NW_CW_RECORD, 0}, {"주말", NW_CW_DATE, 0}, {"주의보", NW_CW_ALERT, 0},
	{"중심기압", NW_CW_PRESSURE, 0}, {"지금", NW_CW_CURRENT, 0}, {"지난해", NW_CW_YEARBEFORE, 0},
	{"체감", NW_CW_APPARENT, 0}, {"체감 기온", NW_CW_APPARENT, 0},
	{"체감 온도", NW_CW_APPARENT, 0}, {"체감기온", NW_CW_APPARENT, 0},
	{"체감온도", NW_CW_APPARENT, 0}, {"초미세먼지", NW_CW_DUST, 0}, {"초열대야", NW_CW_ALERT, 0},
	{"총강수량", NW_CW_RAIN, 0}, {"총누적", NW_CW_TOTAL, 0}, {"최고", NW_CW_MAX, 0},
	{"최고 기록", NW_CW_RECORD, 0}, {"최고기록", NW_CW_RECORD, 0}, {"최고치", NW_CW_MAX, 0},
	{"최대", NW_CW_MAX, 0}, {"최대치", NW_CW_MAX, 0}, {"최소", NW_CW_MIN, 0},
	{"최저", NW_CW_MIN, 0}, {"최저 기록", NW_CW_RECORD, 0}, {"최저기록", NW_CW_RECORD, 0},
	{"최저치", NW_CW_MIN, 0}, {"추락", NW_CW_DOWN, NW_CW_PREFIX}, {"출근길", NW_CW_MORNING, 0},
	{"치", NW_CW_FILL, 0}, {"치솟", NW_CW_UP, NW_CW_PREFIX}, {"타 지역", NW_CW_ELSEWHERE, 0},
	{"토요일", NW_CW_DATE, 0}, {"특보", NW_CW_ALERT, 0}, {"파고", NW_CW_WAVE, 0},
	{"파도", NW_CW_WAVE, 0}, {"평균", NW_CW_MEAN, 0}, {"평균치", NW_CW_MEAN, 0},
	{"평년", NW_CW_NORMAL, 0}, {"평년값", NW_CW_NORMAL, 0}, {"평년치", NW_CW_NORMAL, 0},
	{"폭설", NW_CW_SNOW, 0}, {"폭염경보", NW_CW_ALERT, 0}, {"폭염주의보", NW_CW_ALERT, 0},
	{"폭염특보", NW_CW_ALERT, 0}, {"풍랑경보", NW_CW_ALERT, 0}, {"풍랑주의보", NW_CW_ALERT, 0},
	{"풍속", NW_CW_WIND, 0}, {"하강", NW_CW_DOWN, NW_CW_PREFIX}, {"하루 만에", NW_CW_DAYBEFORE, 0},
	{"하루 사이", NW_CW_DAYBEFORE, 0}, {"하루 새", NW_CW_DAYBEFORE, 0},
	{"하루 전", NW_CW_DAYBEFORE, 0}, {"하루만에", NW_CW_DAYBEFORE, 0},
	{"하루새", NW_CW_DAYBEFORE, 0}, {"한낮", NW_CW_NOON, 0}, {"한때", NW_CW_FILL, 0},
	{"한파경보", NW_CW_ALERT, 0}, {"한파주의보", NW_CW_ALERT, 0}, {"한파특보", NW_CW_ALERT, 0},
	{"해면기압", NW_CW_PRESSURE, 0}, {"해수면", NW_CW_TEMP, 0}, {"현재", NW_CW_CURRENT, 0},
	{"현재까지", NW_CW_FILL, 0}, {"호우경보", NW_CW_ALERT, 0}, {"호우주의보", NW_CW_ALERT, 0},
	{"화요일", NW_CW_DATE, 0}, {"확률", NW_CW_CHANCE, 0}, {"환경기준", NW_CW_LIMIT, 0},
	{"황사", NW_CW_DUST, 0},
};

#define N_FORMS (sizeof(forms) / sizeof(forms[0]))

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
}

/* Does s[0, len) begin with the form?  Its bytes, or 0. */
static size_t
begins(const char *s, size_t len, const char *form)
{
	size_t		n;

	for (n = 0; form[n] != '\0'; n++)
		if (n >= len || lower(s[n]) != form[n])
			return 0;
	if (nw_is_ascii_alpha(form[0]) && n < len && (nw_is_ascii_alpha(s[n]) || s[n] == '-'))
		return 0;
	return n;
}

/* The first character as a number in the order of bytes: one byte, or three. */
static uint32_t
first_character(const char *s)
{
	const unsigned char *p = (const unsigned char *) s;

	if (p[0] < 0x80)
		return (uint32_t) (unsigned char) lower(s[0]) << 16;
	return (uint32_t) p[0] << 16 | (uint32_t) p[1] << 8 | p[2];
}

size_t
nw_context_word_match(const char *s, size_t len, nw_context_word *word, unsigned *flags)
{
	/* forms of one first character stand together */
	uint32_t	key;
	size_t		low = 0;
	size_t		high = N_FORMS;
	size_t		best = 0;
	size_t		i;

	if (len == 0 || ((unsigned char) s[0] >= 0x80 && len < 3))
		return 0;
	key = first_character(s);
	while (low < high)
	{
		size_t		mid = low + (high - low) / 2;

		if (first_character(forms[mid].form) < key)
			low = mid + 1;
		else
			high = mid;
	}
	for (i = low; i < N_FORMS && first_character(forms[i].form) == key; i++)
	{
		size_t		n = begins(s, len, forms[i].form);

		if (n > best)
		{
			best = n;
			*word = (nw_context_word) forms[i].word;
			*flags = forms[i].flags;
		}
	}
	return best;
}
