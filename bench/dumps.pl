#!/usr/bin/perl
# bench/dumps.pl COUNT
#
# Page dumps of some 5.5 kB, one a line in COPY's text format: number, page.  The
# articles of articles.pl ("plain", a headline, byline and paragraphs made of
# them) between the menus, buttons and notices that pages have.
use strict;
use warnings;
use utf8;

binmode STDOUT, ':encoding(UTF-8)';
my ($count) = @ARGV;
my @menu = map { "  • $_" } qw(정치 경제 사회 국제 문화 스포츠 연예 오피니언 지역 날씨);
my @foot = ('관련기사', map({ "  • $_ 소식 한눈에 보기" } qw(경제 증권 부동산 국제)), '많이 본 뉴스', '회사소개', '이용약관',
	'개인정보처리방침', '등록번호 : 서울 아00000 | 발행인 : 홍길동', 'Copyright ⓒ 새벽일보. All rights reserved.');
open my $articles, '-|:encoding(UTF-8)', $^X, 'bench/articles.pl', 'plain', $count or die $!;
while (my $line = <$articles>)
{
	chomp $line;
	my ($n, $body) = split /\t/, $line, 2;
	my @sentences = split /(?<=다\.) /, $body =~ s/\\n/ /gr;
	my $headline = join ' ', (split / /, $sentences[0])[0 .. 5];
	my @paragraphs;

	# what the menus take, the article gives
	splice @sentences, int(@sentences * 0.75);
	push @paragraphs, join ' ', splice @sentences, 0, 3 while @sentences;
	print "$n\t", join('\n', '새벽일보', '로그인', '회원가입', @menu, '', '홈 > 사회', $headline, '', '한가람 기자',
		sprintf('입력 2025.%02d.%02d %02d:%02d', 1 + $n % 12, 1 + $n % 28, $n % 24, $n % 60), '공유하기', '댓글 ' . $n % 10, '',
		join('\n\n', @paragraphs), '', '한가람 기자 garam@dawn.example', '<저작권자 ⓒ 새벽일보, 무단 전재 및 재배포 금지>', '', @foot), "\n";
}
