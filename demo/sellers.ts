/** 188,432 invented sellers, made up one at a time: the name follows from the number, so nothing is stored. */

/** The consumer group's count of 2024-05-10; the regulator said about 180,000. */
export const SELLER_COUNT = 188_432;

const FIRST =
  '가람 나루 다솔 라온 마루 바다 사랑 아라 자운 차오름 카린 타래 파랑 하늘 금빛 은별 샛별 초롱 달래 미르 보담 새론 온새 한울'.split(' ');
const SECOND = '누리 마을 물결 바위 별빛 산들 소리 안개 여울 이슬 자락 참새 터전 풀잎 햇살 호수 구름 노을 도담 봄내'.split(' ');
const TRADE = '무역 유통 전자상무 공예 의류 조명 주방 완구 문구 캠핑 원예 신발 안경 가방 낚시 반려용품 자전거 악기 침구 공구'.split(' ');
const PLACE = '동화 서림 남천 북해 중원 백운 청산 홍매 황하 녹원 자금 은하 옥천 금강 수월 목란 화진 토담 석양 운정'.split(' ');

function pick(words: readonly string[], at: number): string {
  return words[at % words.length] as string;
}

/** Corporate name of seller `at` (0-based). Different for every number below 188,432. */
export function sellerName(at: number): string {
  const a = pick(FIRST, at);
  const b = pick(SECOND, Math.floor(at / FIRST.length));
  const c = pick(TRADE, Math.floor(at / (FIRST.length * SECOND.length)));
  const d = pick(PLACE, Math.floor(at / (FIRST.length * SECOND.length * TRADE.length)));
  return `${d} ${a}${b} ${c} 유한공사`;
}

/**
 * Table rows of a range of sellers as HTML.
 * @param from 0-based; out of range is cut
 * @param count how many
 * @param positions whether rows carry `aria-rowindex`, as the rows of a virtual table must
 */
export function sellerRows(from: number, count: number, positions: boolean): string {
  const rows: string[] = [];
  const end = Math.min(SELLER_COUNT, from + count);
  for (let at = Math.max(0, from); at < end; at++) {
    // Row 1 is the head.
    const place = positions ? ` aria-rowindex="${at + 2}"` : '';
    const mail = `s${String(at + 1).padStart(6, '0')}@sellers.example`;
    rows.push(`<tr${place}><td>${at + 1}</td><td>${sellerName(at)}</td><td>${mail}</td></tr>`);
  }
  return rows.join('\n');
}
