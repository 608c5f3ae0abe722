#!/usr/bin/perl
# bench/articles.pl KIND COUNT
#
# Invented Korean news articles of some 2,300 characters, one a line in COPY's
# text format: number, body.  KIND is "plain" (money, courts, games, crops:
# numbers and units and 도 of every sort, but no weather) or "weather"
# (forecasts and reports of it).  The same arguments give the same articles.
# Words are many and names are made of syllables, so that pglz makes of them
# what it makes of real news, some 1.8 : 1.
use strict;
use warnings;
use utf8;

binmode STDOUT, ':encoding(UTF-8)';
my ($kind, $count) = @ARGV;
my $state = $kind eq 'plain' ? 20260101 : 20260701;

# xorshift: perl's own rand need not be the same everywhere
sub pick
{
	my ($n) = @_;

	$state ^= ($state << 13) & 0xFFFFFFFF;
	$state ^= $state >> 17;
	$state ^= ($state << 5) & 0xFFFFFFFF;
	return $state % $n;
}

sub words { return [split ' ', $_[0]] }

my %list = (
	S => words('김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 전 홍 고 문 양 손 배 백 허 남 심'),
	G => words('민 서 지 현 준 우 영 수 진 호 은 혜 승 태 재 성 정 경 상 미 연 주 희 선 윤 도 원 하 빈 규 아 나 율 건 찬 훈 석 철 동 명'),
	P => words('서울 부산 대구 인천 광주 대전 울산 세종 수원 고양 용인 창원 성남 청주 전주 천안 안산 안양 김해 포항 제주 구미 평택 원주 춘천 강릉 목포 여수 순천 군산 익산 경주 진주 통영 거제 아산 서산 당진 논산 공주 충주 제천 속초 삼척 동해 태백 안동 영주 상주 문경 김천 밀양 양산 나주 광양 해남 완도 진도 고흥 보성 화순 장흥 강진 영암 무안 함평 영광 장성 신안'),
	Y => words('가 나 다 라 마 바 사 아 자 차 카 타 파 하 고 노 도 로 모 보 소 오 조 초 코 토 포 호 구 누 두 루 무 부 수 우 주 추 쿠 투 푸 후 기 니 디 리 미 비 시 이 지 치 키 티 피 히 간 난 단 란 만 반 산 안 잔 찬 칸 탄 판 한 강 낭 당 랑 망 방 상 앙 장 창 캉 탕 팡 항 곡 녹 독 록 목 복 속 옥 족 촉 콕 톡 폭 혹 건 넌 던 런 먼 번 선 언 전 천 컨 턴 펀 헌 경 녕 병 영 정 청 평 형 관 완 환 원 권 전 훈 윤 균 준 춘 률 진 신 인 민 빈 린 길 밀 빌 실 일 질 칠 필 달 발 살 알 잘 찰 탈 팔 할 김 님 담 람 맘 밤 삼 암 잠 참 탐 함'),
	N => words('정책 예산 법안 제도 속도 의도 태도 각도 강도 밀도 빈도 용도 한도 구도 시도 지도 보도 인도 제보 협상 회의 계약 시장 산업 투자 수출 수입 물류 금융 대출 금리 환율 주가 채권 공장 설비 반도체 배터리 자동차 조선 철강 화학 건설 아파트 분양 전세 월세 재건축 교육 학교 대학 입시 수능 교사 학생 병원 의료 간호 환자 백신 치료 연구 실험 논문 특허 기술 인공지능 로봇 위성 통신 보안 개인정보 플랫폼 게임 영화 드라마 공연 전시 축제 관광 여행 항공 철도 지하철 버스 도로 교량 터널 주차 안전 소방 경찰 수사 재판 판결 검찰 변호 고발 압수 증거 선거 투표 공천 후보 여당 야당 국회 청문회 감사 외교 안보 국방 훈련 조약 동맹 관세 무역 농업 축산 어업 양식 쌀값 배추 사과 한우 돼지 계란 우유 커피 빵집 식당 음식 배달 소비 물가 임금 고용 실업 파업 노조 복지 연금 보험 저출생 고령화 인구 이민 환경 재활용 폐기물 전력 원전 태양광 수소 축구 야구 농구 배구 골프 수영 육상 체조 감독 선수 우승 결승 예선 기록 부상 이적 연봉'),
	J => words('새로운 오래된 복잡한 뚜렷한 엄격한 과감한 꾸준한 뜻밖의 막대한 사소한 드문 흔한 공정한 불투명한 비슷한 독특한 유력한 가파른 완만한 시급한 까다로운 값싼 비싼 든든한 낯선 익숙한 거센 미묘한 정교한 서툰'),
	A => words('크게 조금 빠르게 천천히 꾸준히 갑자기 뒤늦게 앞서 다시 함께 따로 직접 곧바로 간신히 여전히 오히려 결국 특히 실제로 사실상 대체로 이례적으로 공식적으로 잠정적으로 단계적으로 일방적으로 자발적으로 공개적으로'),
	V => words('밝혔다 전했다 강조했다 설명했다 덧붙였다 내다봤다 지적했다 주장했다 반박했다 요구했다 촉구했다 약속했다 인정했다 부인했다 확인했다 발표했다 예고했다 평가했다 분석했다 제안했다 호소했다 당부했다 일축했다 시사했다 꼬집었다 되물었다'),
	E => words('올랐다 내렸다 늘었다 줄었다 뛰었다 밀렸다 앞섰다 뒤졌다 멈췄다 이어졌다 넓어졌다 좁아졌다 나아졌다 나빠졌다 빨라졌다 느려졌다 달라졌다 굳어졌다 무너졌다 되살아났다'),
	R => words('대표 회장 사장 이사 본부장 팀장 과장 교수 연구원 박사 의원 장관 차관 시장 군수 구청장 위원장 대변인 변호사 판사 검사 경감 소방관 의사 간호사 교사 감독 코치 주장 선수 작가 배우 가수 기자 피디 농민 어민 상인 주민 시민'),
	O => words('전자 건설 화학 제약 은행 증권 보험 카드 통신 항공 해운 물산 식품 유통 철강 중공업 바이오 에너지 소프트 네트웍스 엔지니어링 홀딩스 연구소 재단 협회 연맹 조합 위원회 공사 공단 대학교 병원'),
	T => words('아침 점심 저녁 오전 오후 새벽 밤사이 주말 휴일 지난주 이번주 다음주 지난달 이달 다음달 상반기 하반기 1분기 2분기 3분기 4분기 작년 올해 내년'),
	C => words('수도권 강원영동 강원영서 충청권 충남서해안 충북북부 전라권 전남해안 전북내륙 경상권 경북동해안 경남서부 제주도산지 서해5도 울릉도 독도 호남서해안 동해중부해상 남해서부먼바다 서해남부앞바다'),
	Z => words('기압골 고기압 저기압 찬공기 따뜻한공기 대기불안정 북서풍 남서풍 동풍 수증기 장마전선 정체전선 태풍 열대저압부 복사냉각 눈구름대 비구름대 상층한기 해수면온도 높새바람'),
);

# what a mark in a template stands for
sub fill
{
	my ($mark) = @_;

	return $list{$mark}[pick(scalar @{$list{$mark}})] if exists $list{$mark};
	return $list{S}[pick(30)] . $list{G}[pick(40)] . $list{G}[pick(40)] if $mark eq 'H';
	return join '', map { $list{Y}[pick(scalar @{$list{Y}})] } 1 .. 2 + pick(2) if $mark eq 'F';
	return 1 + pick(9) if $mark eq 'a';
	return 10 + pick(90) if $mark eq 'b';
	return 100 + pick(900) if $mark eq 'c';
	return 1000 + pick(9000) if $mark eq 'd';
	return 1 + pick(12) if $mark eq 'm';
	return 1 + pick(28) if $mark eq 'i';
	return pick(10) if $mark eq 'f';
	return 1 + pick(4) if $mark eq 'l';		# of a range, the low end
	return 5 + pick(5) if $mark eq 'h';
	if ($mark eq 'w')			# one wind in two units
	{
		my $speed = 14 + pick(20);

		return sprintf '시속 %.0f㎞(초속 %dm)', $speed * 3.6, $speed;
	}
	die "no mark $mark\n";
}

my @plain = split /\n/, <<'END';
[F][O]은 [i]일 [P]에서 [N] 설명회를 열고 [N] 분야에 [a]조[d]억원을 [A] 투자하겠다고 [V].
[H] [R]는 "[J] [N]도 [N]도 놓치지 않겠다"며 "[T]까지 [N] 비중을 [b]%로 높이겠다"고 [V].
[P]시는 [T] [N] 예산이 [c]억[d]만원으로 전년보다 [a].[f]% [E]고 [V].
통계를 보면 [N] [N]은 [m]월에만 [d]건으로 [b].[f]%포인트 [E].
이에 [F][O] 측도 [N] 계획을 [A] 바꿨고, [H] [R]도 [m]월 [i]일 자료를 내고 [V].
[P] [F]동의 한 [N]에서는 [b]대 [R] [H]씨가 [c]만원을 내고도 [N] 문제로 [A] 다퉜다.
경찰은 [F] 일대 [N] [b]곳을 뒤져 [d]만원과 서류 [c]쪽을 확보했다고 [V].
[J] [N] 때문에 [N]의 값이 ㎏당 [d]원에서 [d]원으로 [E].
전문가들은 [N]의 [N]이 [A] [E]면서 [N]에도 [J] 영향을 준다고 [V].
[H] [R]는 [T] [P]에서 [a]-[a]로 이긴 뒤 "[N]보다 [N]이 중요했다"고 [V].
선발 [H]는 [a]이닝 동안 [b]개를 던져 삼진 [a]개를 잡았고 [T]에는 [N]도 맡았다.
[b]살인 [H]는 [F]에서 [d]만달러에 [A] 옮겨왔고 [a]년 뒤에는 [N]도 고를 수 있다.
코스피는 [d].[b]로 [b].[b]포인트 [E]고 원·달러 환율은 [d].[f]원에 마감했다.
법원은 [H] 전 [R]에게 징역 [a]년과 추징금 [d]만원을 선고하며 [J] [N]을 [A] 꾸짖었다.
[F] 거리에 있는 [N] 시설은 건물 [a]채에 [c]석으로 [c]명이 [A] 쓸 수 있다.
[N] 업계에서는 "[T]에도 [J] [N]이 이어질 것"이라는 말도 나오지만 [R]들은 [A] 보고 있다.
이 [N]은 [P]에서 출발해 [b].[f]㎞를 달려 [F]까지 [a]시간 [b]분 만에 닿는다.
[F]대 [H] 교수팀은 [N] [c]건을 [b]개월 동안 살펴 [N]과 [N]의 관계를 [A] 밝혔다.
국회 [N]위원회는 [i]일 [N]법 개정안을 [b] 대 [b]로 통과시켰고 [H] 의원도 찬성했다.
[P]의 [N] [b]곳 가운데 [a]곳은 [N] 기준을 넘겨 과태료 [c]만원을 [A] 물게 됐다.
한편 [F][O]과 [F][O]은 [T] [N]을 두고 [J] 다툼을 벌였으나 [N]에는 [A] 뜻을 모았다.
[H] 씨([b])는 "[N] 하나로 [N]도 살렸다"며 [J] [N]을 [A] 자랑했다.
설문에서는 [d]명 가운데 [b].[f]%가 [N]이 [A] 필요하다고 답했고 모르겠다는 답도 [a].[f]%였다.
[N]은 [b]년 [m]월 [i]일부터 [P]·[P]·[P] 등 [b]개 시군에서 [A] 시작한다.
공사는 [P]~[F] 구간 [a]공구를 [T]에 먼저 열고 나머지 [b].[f]㎞도 [A] 잇기로 했다.
[J] [N]을 앞둔 [F] 마을에서는 [R]들이 [N]을 [A] 준비하느라 [T]부터 분주했다.
[H] [R]의 [N]은 [T] [b]만부가 팔렸고 [F]어로도 옮겨져 [b]개국에 나갔다.
[P]교육청은 [N] [c]명에게 [N]비 [b]만원씩을 주고 [N]도 [A] 넓힌다.
END

# what is measured, but is no weather: a sentence in fifty
my @rare = split /\n/, <<'END';
선발 [H]는 시속 1[b]㎞의 공을 [A] 던졌고 [N]도 [A] 이겨냈다.
키 1[b]㎝, 몸무게 [b]㎏인 [H]는 [T]에도 [N]을 [A] 놓지 않았다.
[F]산 해발 [c]m에 있는 [N] 시설은 길이 [d]m, 너비 [b]m로 [A] 지어졌다.
[H] [R]는 고개를 90도로 숙이며 [J] [N]을 [A] 사과했다.
[N]은 북위 3[f]도의 [F]에서 [A] 시작됐고 [N] 방향을 180도 바꿨다.
END

my @weather = split /\n/, <<'END';
[C]은 [T]에 [Z]의 영향을 받아 [A] 흐려지겠고 [P]와 [P]에는 비가 내리는 곳이 있겠다.
[i]일 [T] 최저기온은 [l]~[h]도, 낮 최고기온은 1[f]∼2[f]도가 되겠다.
주요 지역의 아침 기온은 [P] 1[f].[f]도, [P] [a].[f]도, [P] 1[f]도, [P] [b]도, [P] -[a].[f]도다.
기상청은 [Z]이 [A] 남하하면서 [C]의 기온이 평년보다 [l]∼[h]도가량 낮겠다고 [V].
예상 강수량은 [C] [b]∼[c]㎜, [C] [h]∼[b]㎜, [C] [a]㎜ 안팎이다.
[C]에는 순간풍속 [w] 이상의 강한 바람이 [A] 부는 곳이 있겠다.
바다의 물결은 [C]에서 [l].[f]∼[h].[f]m로 [A] 일겠고 [C]은 [a].[f]m까지 높아지겠다.
[P]의 습도는 [b]%, 가시거리는 [c]m 안팎으로 [J] 안개가 [A] 끼었다.
미세먼지 농도는 [P]·[P]·[P]이 '나쁨', 그 밖의 지역은 '보통' 수준으로 [A] 예상된다.
[T]에는 [C]에 [l]∼[h]㎝의 눈이 쌓이겠고 [F]산에는 [b]㎝ 넘게 올 수 있다.
[H] 예보관은 "[Z]과 [Z]이 만나 [J] 비구름이 만들어졌다"며 "[C]은 [A] 대비해야 한다"고 [V].
체감온도가 영하 [b]도까지 떨어진 [P]에서는 [R] [H]씨가 [N] 걱정으로 [A] 잠을 설쳤다.
[P] [F]동에서는 강풍에 간판이 떨어져 [R] [a]명이 다쳤고 [N]도 [A] 끊겼다.
일교차가 1[f]도 안팎으로 크겠으니 [N]과 [N] 관리에 [A] 신경 써야 한다고 [H] [R]는 [V].
[C]에 내려진 호우주의보는 [i]일 [a]시에 풀렸고 [F]댐은 초당 [c]t을 [A] 내보냈다.
[P]시는 [N] [b]곳을 닫고 [R] [c]명을 [A] 비상근무에 넣었다.
기압은 중심에서 9[b]hPa까지 내려갔고 [J] [Z]은 [A] 북상하고 있다.
[F] 마을 [R]들은 "[T]부터 [N]이 잠겨 [N]도 못 했다"고 [V].
END

# 은 or 는, as the last syllable wants it
sub join_particle
{
	my ($word, $particle) = @_;
	my %pair = ('은' => '은는', '는' => '은는', '이' => '이가', '가' => '이가', '을' => '을를', '를' => '을를', '과' => '과와', '와' => '과와');
	my $last = ord(substr $word, -1);

	return $word unless defined $particle;
	return $word . $particle unless $last >= 0xAC00 && $last <= 0xD7A3;
	return $word . substr($pair{$particle}, ($last - 0xAC00) % 28 == 0 ? 1 : 0, 1);
}

sub sentence
{
	my ($template) = @_;

	$template =~ s/\[(\w)\](은|는|이|가|을|를|과|와)?(?![가-힣])/join_particle(fill($1), $2)/ge;
	$template =~ s/\[(\w)\]/fill($1)/ge;
	return $template;
}

for my $n (1 .. $count)
{
	my $body = sprintf '%s, %s', sentence('[J] [N]'), sentence('[F] [N] [A] [E]');
	my $in_line = 0;

	$body .= '\n(' . sentence('[P]=[F]뉴스) [H] 기자 = ');
	while (length($body) < 2310)
	{
		my $from = $kind eq 'plain' ? (pick(50) == 0 ? \@rare : \@plain) : (pick(4) == 0 ? \@plain : \@weather);

		$body .= sentence($from->[pick(scalar @$from)]);
		$body .= ++$in_line % 3 == 0 ? '\n\n' : ' ';
	}
	print "$n\t$body" . sentence('[F]@[F].example') . "\n";
}
