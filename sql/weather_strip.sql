-- extract_readings and the station directory

SELECT * FROM extract_readings(E'전국 날씨\n• 속초 -1.5℃맑음\n  • 백령도 0.3℃구름조금\n  • 여수 ℃흐림\n  • 인천 6.4℃\n  • 울릉도 -\n  • 태백 -7.0℃햇무리\n기상청 제공\n\n2024.02.03 (토)\n\n섬마을 겨울 이야기\n'
	'태백 기온이 -7.0℃까지 떨어졌다.');
SELECT line_no, reading, observed_on, provider FROM extract_readings(E'2026-01-26 14:00 현재\n흐림속초 7.1℃ 맑음여수 ℃\n비고창군 3.0℃\n자료: 기상청');
SELECT * FROM extract_readings('');
SELECT * FROM extract_readings(NULL);
SELECT count(*) FROM extract_readings(E'서울\n부산\n날씨\n서울 -\n');

-- 10 MB in one line and in many
SELECT count(*), min(temperature), max(line_no) FROM extract_readings(repeat('서울 1.0℃ ', 100000));
SELECT count(*), max(temperature), max(line_no) FROM extract_readings(repeat(E'서울 1.0℃맑음\n', 100000));
SELECT count(*) FROM extract_readings(repeat('서울 ', 1000000));
SELECT count(*) FROM extract_readings(repeat(E'2025.12.15\n', 500000));
SELECT count(*) FROM extract_readings(repeat(E'서울 비\n제목\n', 200000));

SELECT * FROM kma_station(172);
SELECT * FROM kma_station('고창군');
SELECT name, (kma_station(name)).id, (kma_station(name)).name FROM unnest('{고창,고창군,광주,광주시,경주,경주시,Gyeongju,pusan,JEONGSEON-GUN}'::text[]) name;
SELECT * FROM kma_station(91);
SELECT kma_station('') IS NULL, kma_station(NULL::int) IS NULL;
SELECT count(*), min(id), max(id), count(DISTINCT name), min(latitude), max(latitude), max(elevation) FROM kma_stations();
SELECT * FROM kma_stations() WHERE province = '제주';
