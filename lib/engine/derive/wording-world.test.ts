/** What a tick is about, in more wordings of Japanese, Chinese, German, French and Spanish. Every sentence is invented. */
import { describe, expect, it } from 'vitest';
import { consentsOfTick, purposesOf } from '../../../tests/support/consents';

/** Label, its purposes (none: it is no consent) and what it says of having to. */
type Row = readonly [label: string, purposes: string, requirement?: 'mandatory' | 'optional'];

const JAPANESE: readonly Row[] = [
  ['利用規約及びプライバシーポリシーに同意のうえ登録する', 'terms,collection'],
  ['個人情報の取扱いに同意する（必須）', 'collection', 'mandatory'],
  ['必須 個人情報の取り扱いについて', 'collection', 'mandatory'],
  ['メルマガに登録する（任意）', 'marketing', 'optional'],
  ['最新情報やセールのご案内をお送りしてもよろしいですか', 'marketing'],
  ['お得なクーポンを受け取る', 'marketing'],
  ['ご登録情報を共催企業へ提供することを承諾します', 'third-party'],
  ['応募情報を求人企業に開示することに同意する', 'third-party'],
  ['グループ会社での共同利用に同意する', 'third-party'],
  ['お客様の個人データを米国所在のサーバーに移転することに同意する', 'overseas'],
  ['購入履歴をもとにおすすめを表示することに同意する', 'profiling'],
  ['反社会的勢力に該当しないことを表明します', 'other'],
  ['会員規約を読み、承諾しました', 'terms'],
  ['保護者の同意を得ています', 'age'],
  ['のし紙を付ける', ''],
  ['領収書の宛名を会社名にする', ''],
  ['再入荷したらメールで知らせる', ''],
  ['ポイントを使う', ''],
];

const CHINESE: readonly Row[] = [
  ['注册即同意用户协议，请勾选：我已阅读并同意《用户服务协议》和《隐私权保护声明》', 'terms,collection'],
  ['【必选】同意个人信息处理规则', 'collection', 'mandatory'],
  ['（可选）同意将订单信息分享给品牌方', 'third-party', 'optional'],
  ['我授权平台向保险公司提供我的投保信息', 'third-party'],
  ['同意第三方商家获取我的手机号', 'third-party'],
  ['本人同意将报名资料传送至日本主办单位', 'overseas'],
  ['我願意收到最新活動及優惠消息', 'marketing'],
  ['同意以電郵方式接收推廣資訊', 'marketing'],
  ['开启个性化广告', 'marketing,profiling'],
  ['同意使用人脸识别进行身份验证', 'sensitive'],
  ['同意授权查询个人征信报告', 'finance'],
  ['我確認已詳閱並同意會員條款', 'terms'],
  ['到店自取', ''],
  ['需要发票', ''],
  ['使用积分抵扣', ''],
  ['包裹放在门口', ''],
];

const GERMAN: readonly Row[] = [
  ['Ich habe die AGB und die Datenschutzhinweise gelesen und bin damit einverstanden', 'terms,collection'],
  ['Einwilligung zur Verarbeitung meiner personenbezogenen Daten (Pflichtfeld)', 'collection', 'mandatory'],
  ['Newsletter abonnieren (freiwillig)', 'marketing', 'optional'],
  ['Ich willige ein, dass mich die Firma per Telefon zu Angeboten kontaktiert', 'marketing'],
  ['Ich bin einverstanden, dass meine E-Mail-Adresse an Trusted Waage GmbH übermittelt wird', 'third-party'],
  ['Ich erlaube, dass meine Bewerbung an verbundene Unternehmen weitergeleitet wird', 'third-party'],
  ['Ich stimme zu, dass meine Daten in den USA verarbeitet werden', 'overseas'],
  ['Ich stimme der Auswertung meines Kaufverhaltens zu', 'profiling'],
  ['Ich bestätige, dass ich volljährig bin', 'age'],
  ['Ich stimme einer Bonitätsprüfung zu', 'finance'],
  ['Ich habe die Widerrufsbelehrung zur Kenntnis genommen', 'terms'],
  ['Als Geschenk verpacken', ''],
  ['Ich bewerbe mich und habe das Merkblatt zur Bewerbung gelesen', 'other'],
  ['Ich hole die Ware selbst ab', ''],
  ['Lieferung an Packstation', ''],
  ['Meine Adresse für den nächsten Einkauf speichern', ''],
];

const FRENCH: readonly Row[] = [
  ["J'accepte les conditions générales de vente", 'terms'],
  ["J'ai lu et j'accepte la politique de confidentialité (obligatoire)", 'collection', 'mandatory'],
  ['Je souhaite recevoir la newsletter (facultatif)', 'marketing', 'optional'],
  ["J'accepte que mes coordonnées soient transmises aux partenaires", 'third-party'],
  ["J'accepte le transfert de mes données hors de l'Union européenne", 'overseas'],
  ["J'accepte que mes données soient utilisées pour traiter ma demande", 'collection'],
  ['Je certifie avoir plus de 18 ans', 'age'],
  ['Oui, je veux profiter des bons plans par e-mail', 'marketing'],
  ["J'accepte les CGU et les CGV", 'terms'],
  ['Emballage cadeau', ''],
  ["Adresse de livraison identique à l'adresse de facturation", ''],
];

const SPANISH: readonly Row[] = [
  ['Acepto los términos y condiciones', 'terms'],
  ['He leído y acepto la política de privacidad (obligatorio)', 'collection', 'mandatory'],
  ['Quiero recibir ofertas y novedades (opcional)', 'marketing', 'optional'],
  ['Autorizo la cesión de mis datos a empresas colaboradoras', 'third-party'],
  ['Consiento la transferencia de mis datos fuera de la Unión Europea', 'overseas'],
  ['Consiento el tratamiento de mis datos personales', 'collection'],
  ['Declaro ser mayor de 18 años', 'age'],
  ['Acepto recibir comunicaciones comerciales por correo electrónico', 'marketing'],
  ['Acepto el aviso legal', 'terms'],
  ['Envolver para regalo', ''],
  ['La dirección de envío es la misma', ''],
];

describe.each([
  ['Japanese', '利用規約に同意する', JAPANESE],
  ['Chinese', '同意服务协议', CHINESE],
  ['German', 'Ich akzeptiere die AGB', GERMAN],
  ['French', "J'accepte les conditions d'utilisation", FRENCH],
  ['Spanish', 'Acepto las condiciones de uso', SPANISH],
] as const)('%s ticks', (_language, terms, rows) => {
  it.each(rows.map(([label, purposes, must]) => [label, purposes, must] as const))('%s: %s', (label, purposes, must) => {
    const found = consentsOfTick(terms, label);
    expect(purposesOf(found)).toEqual(purposes === '' ? [] : [purposes.split(',').sort().join()]);
    if (must) expect(found[0]?.requirement).toBe(must);
  });
});
