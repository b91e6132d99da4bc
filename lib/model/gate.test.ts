import { describe, expect, it } from 'vitest';
import { spent } from '../../tests/support/spent';
import { ACT, GATE, WORDS } from './gate';
import { AUTH, ENTERS } from './gate-more';

const LEAVING: Readonly<Record<string, string>> = {
  ko: '회원탈퇴 / 서비스 이용 종료 / 계정 없애기 / 아이디 삭제 / 계정 지우기 / 계정을 완전히 없앱니다 / 탈회 신청 / 서비스 해지 / 가입 철회하기 / 회원 그만두기 / 그만 이용하기 / 회원자격 상실 신청 / 이용계약 해지 / 이제 그만 쓸래요 / 정말 떠나시겠어요? / 저희와 헤어지시겠어요? / 계정 닫기 / 프로필 삭제 / 내 정보 삭제 요청 / 내 데이터 모두 지우기 / 회원정보 삭제 / 계정 말소 신청',
  en: 'Delete account / Close my account / Delete your profile / Account deletion / Permanently delete account / Erase my data / Request account closure / We’re sad to see you leave / Sorry to see you go / Close the account for good / Right to erase my data / Before you go / Terminate membership / Account termination / Membership removal / Unregister',
  ja: '退会手続き / アカウントを削除する / アカウントの閉鎖 / 会員登録の抹消 / 登録解除 / 会員情報の削除 / サービスの解約 / 利用停止手続き / 脱会届 / 会員をやめる',
  zh: '注销账号 / 刪除帳號 / 關閉帳戶 / 註銷會員 / 永久删除账号 / 停用帳號 / 取消会员资格 / 移除帳號 / 账户关闭 / 销户',
  de: 'Konto löschen / Kundenkonto schließen / Mein Konto auflösen / Konto endgültig löschen / Mitgliedschaft beenden / Profil löschen / Löschung Ihres Kundenkontos beantragen / Kontolöschung / Meine Daten löschen',
  fr: 'Supprimer mon compte / Suppression du compte / Fermer mon compte / Clôture de compte / Résiliation / Me désinscrire / Désactiver mon compte / Effacer mes données',
  es: 'Eliminar mi cuenta / Borrar cuenta / Cierre de cuenta / Darme de baja / Cancelar cuenta / Eliminación de la cuenta / Desactivar cuenta / Borrar mis datos',
  'pt, it': 'Excluir minha conta / Encerramento da conta? / Eliminar conta / Elimina account / Chiudi account / Cancellazione account',
};
const ACTING: Readonly<Record<string, string>> = {
  ko: '간편 가입 / 계정 만들기 / 회원 등록 / 카카오로 시작하기 / 결제하기 / 주문서 작성 / 구매하기 / 예매하기',
  en: 'Sign up / Create your free account / Registration / Join now / Open an account / Checkout / Place your order / Complete purchase / Proceed to payment / Pay now',
  ja: '新規会員登録 / 無料登録 / ユーザー登録 / アカウント作成 / ご注文手続き / 購入手続きへ / お支払い方法',
  zh: '立即注册 / 註冊 / 建立帳號 / 提交订单 / 确认订单 / 去结算 / 結帳 / 立即付款',
  'de, fr, es':
    'Registrieren / Konto erstellen / Zur Kasse / Jetzt bestellen / Inscription / Créer un compte / Commande / Regístrate / Crear cuenta / Realizar pedido',
};
const ORDINARY =
  '오늘의 추천 상품 / 장바구니 담기 / 고객 후기 / 배송 조회 / 가입일 2026-01-01 / 이벤트 종료 / 사진 삭제 / Add to cart / Close menu / My account / Cancel / Delete this photo / Contact us / Close contact form / Account menu Close / Free returns / カートに入れる / お気に入り / 写真を削除 / 加入购物车 / 删除照片 / In den Warenkorb / Bild löschen / Ajouter au panier / Fermer le menu / Añadir al carrito / Cerrar sesión';

const each = (words: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(words).flatMap(([language, list]) => list.split(' / ').map((one): [string, string] => [language, one]));

describe('gate words', () => {
  it.each(each(LEAVING))('%s: wake for "%s"', (_, words) => expect(GATE.test(words)).toBe(true));
  it.each(each(ACTING))('%s: know "%s" as an act', (_, words) => {
    expect(ACT.test(words)).toBe(true);
    expect(AUTH.test(words)).toBe(true);
  });
  it.each(each({ any: ORDINARY }))('%s: let "%s" be', (_, words) => {
    expect(GATE.test(words)).toBe(false);
    expect(ACT.test(words)).toBe(false);
  });

  it('let a sentence of every day that hands data on enter, and wake for none', () => {
    for (const words of ['Your address is passed on to the courier.', '주소는 배송 기사에게 보냅니다.', '住所は配送会社に提供します。']) {
      expect(ENTERS.test(words)).toBe(true);
      expect(GATE.test(words)).toBe(false);
    }
  });

  it.each(['delete ', 'deleted', '계정', '会員', '帐'.repeat(2), 'konto ', 'crea a '])(
    'read 100,000 letters of "%s" in linear time',
    (piece) => {
      const long = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
      const start = spent();
      ENTERS.test(long);
      ACT.test(long);
      expect(spent() - start).toBeLessThan(1_000);
    },
  );

  it('have no empty alternative, which would match everything', () => {
    for (const kinds of Object.values(WORDS)) for (const source of Object.values(kinds)) expect(`|${source}|`).not.toMatch(/\|\|/);
  });
});
