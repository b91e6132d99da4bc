/**
 * Shops that people in Korea sign up with, in Korea and abroad: the list behind 'on shops I allow'. It grants nothing by itself; the
 * browser asks the person. Hosts only, alphabetical within a group; being listed says nothing about a shop.
 */
const HOSTS = [
  // Korea
  '11st.co.kr',
  'a-bly.com',
  'accounts.kakao.com',
  'auction.co.kr',
  'brand.naver.com',
  'bunjang.co.kr',
  'coupang.com',
  'danawa.com',
  'gift.kakao.com',
  'gmarket.co.kr',
  'gsshop.com',
  'himart.co.kr',
  'hmall.com',
  'interpark.com',
  'kurly.com',
  'lotteon.com',
  'musinsa.com',
  'nid.naver.com',
  'oliveyoung.co.kr',
  'shopping.naver.com',
  'smartstore.naver.com',
  'ssg.com',
  'yes24.com',
  'zigzag.kr',
  // Abroad
  'aliexpress.com',
  'amazon.com',
  'amazon.co.jp',
  'ebay.com',
  'farfetch.com',
  'iherb.com',
  'mercari.com',
  'qoo10.com',
  'rakuten.co.jp',
  'shein.com',
  'taobao.com',
  'temu.com',
  'tmall.com',
] as const;

/** Host patterns of the list, subdomains included, https only. */
export const SHOP_PATTERNS: readonly string[] = HOSTS.map((host) => `https://*.${host}/*`);
export const SHOP_HOSTS: readonly string[] = HOSTS;
