/**
 * Traditional Chinese characters and their simplified ones, one for one, as far as consents and notices use them: the lexicon is written
 * in simplified characters and read in both.
 */
import type { Entry } from '../types';

const PAIRS =
  '個个資资訊讯與与會会務务員员條条權权傳传輸输儲储據据業业廠厂國国處处閱阅讀读電电話话號号碼码郵邮聯联絡络稱称類类別别項项範范圍围單单獨独選选擇择後后無无為为將将對对給给進进關关係系機机構构營营銷销廣广優优購购買买賣卖訂订飯饭護护險险帳账戶户刪删滿满終终時时間间內内擔担責责識识認认證证驗验網网絕绝應应該该達达約约協协議议開开啟启臺台灣湾歐欧韓韩蘭兰愛爱爾尔義义來来亞亚紐纽門门區区實实現现觸触發发從从產产動动態态獲获徵征詢询請请歷历錄录記记儘尽備备視视覽览瀏浏觀观圖图畫画雲云遠远運运遞递貨货費费價价額额銀银齡龄歲岁體体續续繼继變变顯显標标題题錯错準准確确離离難难須须預预頁页領领麼么點点夥伙隱隐載载轉转辦办邊边這这還还鍵键長长閉闭問问陸陆際际隨随雙双屬属層层師师幣币帶带廢废強强復复擾扰損损擁拥攜携數数斷断於于暫暂書书東东極极樣样檢检檔档歸归決决沒没況况淨净減减測测狀状獎奖環环瞭了種种積积競竞節节簡简簽签紙纸級级細细組组結结統统經经維维緊紧線线編编總总織织罰罚聲声職职臨临舉举舊旧藥药蓋盖補补裝装裡里製制複复規规計计訪访設设許许訴诉註注評评試试詳详誌志語语說说調调論论諾诺讓让負负財财販贩貼贴貿贸賓宾質质贈赠車车軟软輔辅農农適适遺遗釋释針针鎖锁錢钱陳陈雜杂頻频願愿飲饮館馆駕驾驅驱麗丽齊齐蒐搜親亲們们嗎吗諮咨審审殘残傷伤櫃柜憑凭寫写賬账顧顾勵励謝谢誤误貴贵壞坏憶忆遊游嘗尝絲丝專专棄弃拋抛';

const TO_SIMPLIFIED = new Map<string, string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) TO_SIMPLIFIED.set(PAIRS[i] as string, PAIRS[i + 1] as string);

/** Every traditional character as its simplified one; the length stays. */
export function simplified(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    out += c < '\u4e00' ? c : (TO_SIMPLIFIED.get(c) ?? c);
  }
  return out;
}

/** A lexicon whose patterns hold characters of both kinds, for a text that was made simplified. */
export function inSimplified<Lexicon extends object>(lexicon: Lexicon): Lexicon {
  const parts = Object.entries(lexicon).map(([part, value]): [string, unknown] => [
    part,
    Array.isArray(value) ? value.map(converted) : value,
  ]);
  return Object.fromEntries(parts) as Lexicon;
}

function converted(entry: Entry | { readonly why: string }): unknown {
  if (!('means' in entry)) return entry;
  const { pattern, not } = entry;
  return { ...entry, pattern: inBoth(pattern), ...(not ? { not: inBoth(not) } : {}) };
}

const inBoth = (pattern: RegExp): RegExp => new RegExp(simplified(pattern.source), pattern.flags);
