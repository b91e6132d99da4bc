/** What a notice leaves out or says vaguely. */
import type { RuleId } from '../../../../model/vocabulary';
import type { RuleHelp } from '../../../types';

const UNREADABLE = '고지문을 읽을 수 없음(불러오지 못함, 그림, PDF, 다른 탭): ‘보지 못함’으로 적고 표시하지 않음';
const OUTSOURCING = '계약에 필요한 국외 위탁·보관(제28조의8 제1항 제3호): 알릴 내용이 처리방침에 있을 수 있으므로 그곳을 먼저 봄';
const NOTICE_HERE = '제3자 제공 또는 국외 이전 동의를 받고 있고, 그 고지문(이름표, 본문, 펼침 상자, 동의 칸에서 여는 문서)을 읽을 수 있음';

export const notices = {
  'missing-recipient': {
    flagWhen: [NOTICE_HERE, '받는 자의 회사 이름이나 사람 이름이 없고 목록이나 목록 링크도 없음'],
    flagLogic: '1과 2가 모두 맞을 때',
    notWhen: [
      UNREADABLE,
      OUTSOURCING,
      '받는 자 이름이 담긴 목록으로 가는 링크가 고지문에 있고 열림',
      '결제 화면에 주문의 판매자 이름이 보임',
    ],
    severityReason: '제17조 제2항과 제28조의8 제2항 제3호가 드는 사항. 알리익스프레스 사건에서 빠져 있었음',
    escalate: [],
    downgrade: ['EU: 고지 단계에서는 범주로 충분하므로 가벼움'],
    sanction: '개인정보 보호법 제64조의2 제1항 제1호, 제7호',
  },
  'missing-country': {
    flagWhen: [NOTICE_HERE, '국외 이전이거나 받는 자가 분명히 해외인데 나라 이름이 없거나 ‘전 세계’, ‘해외’, ‘글로벌’뿐임'],
    flagLogic: '1과 2가 모두 맞을 때',
    notWhen: [UNREADABLE, OUTSOURCING, '국내 제3자 제공: 제17조 제2항은 국가를 요구하지 않음', '받는 자의 전체 주소에서 나라를 알 수 있음'],
    severityReason: '제28조의8 제2항 제2호. 알리익스프레스는 ‘전 세계’라고만 적었음(방송 보도)',
    escalate: [],
    downgrade: [],
    sanction: '개인정보 보호법 제64조의2 제1항 제7호',
  },
  'missing-items': {
    flagWhen: [NOTICE_HERE, '항목 목록이 없거나 ‘개인정보’, ‘필요한 정보’뿐임'],
    flagLogic: '1과 2가 모두 맞을 때',
    notWhen: [UNREADABLE, OUTSOURCING, '짝이 되는 수집 고지문에 항목이 있고 ‘위 항목’처럼 가리킴'],
    severityReason: '제17조 제2항 제3호, 제28조의8 제2항 제1호',
    escalate: [],
    downgrade: [],
    sanction: '개인정보 보호법 제64조의2 제1항 제1호, 제7호',
  },
  'missing-purpose': {
    flagWhen: [NOTICE_HERE, '받는 자의 이용 목적이 없거나 ‘업무상 목적’, ‘서비스 개선’ 따위뿐임'],
    flagLogic: '1과 2가 모두 맞을 때',
    notWhen: [UNREADABLE, OUTSOURCING, '‘이 주문의 배송’처럼 동의 칸만 보아도 목적이 분명함'],
    severityReason: '제17조 제2항 제2호. 받는 자의 목적은 눈에 띄게 알려야 할 중요한 내용임',
    escalate: [],
    downgrade: [],
    sanction: '개인정보 보호법 제64조의2 제1항 제1호, 제7호',
  },
  'missing-retention': {
    flagWhen: [NOTICE_HERE, '받는 자의 보유 기간, 끝나는 때, 정하는 기준이 없음'],
    flagLogic: '1과 2가 모두 맞을 때',
    notWhen: [
      UNREADABLE,
      OUTSOURCING,
      '‘목적을 이룰 때까지’, ‘탈퇴할 때까지’도 적힌 기간임: 많아야 참고',
      '이름을 밝힌 법이 정한 보유 기간',
    ],
    severityReason: '두 조항 모두 넷째로 드는 사항',
    escalate: [],
    downgrade: [],
    sanction: '개인정보 보호법 제64조의2 제1항 제1호, 제7호',
  },
  'missing-refusal': {
    flagWhen: [
      NOTICE_HERE,
      '제3자 제공: 거부할 권리가 없거나, 사실상 필수인데 불이익이 적혀 있지 않음',
      '국외 이전: 거부하는 방법과 절차가 없거나 그 효과가 없음. ‘거부할 수 있다’는 말만으로는 모자람(제28조의8 제2항 제5호)',
    ],
    flagLogic: '1이 맞고 2나 3이 맞을 때',
    notWhen: [UNREADABLE, OUTSOURCING, '같은 묶음의 모든 동의를 아우르는 거부 안내 한 줄', '불이익이 없고 권리는 적혀 있음(제3자 제공)'],
    severityReason: '두 조항 모두 다섯째로 드는 사항. 국외 이전은 국내보다 더 많이 요구함',
    escalate: [],
    downgrade: [],
    sanction: '개인정보 보호법 제64조의2 제1항 제1호, 제7호',
  },
  'missing-transfer-method': {
    flagWhen: [NOTICE_HERE, '국외 이전인데 이전 시기나 방법이 없음(예: ‘주문할 때 정보통신망으로 전송’)'],
    flagLogic: '1과 2가 모두 맞을 때',
    notWhen: [UNREADABLE, OUTSOURCING, '국내 제공: 요구되지 않음'],
    severityReason: '제28조의8 제2항 제2호의 일부. 그것만으로는 무게가 작음',
    escalate: [],
    downgrade: [],
    sanction: '개인정보 보호법 제64조의2 제1항 제7호',
  },
  'missing-contact': {
    flagWhen: [NOTICE_HERE, '국외 이전이고 받는 자가 회사인데 그 회사의 이메일, 전화, 주소, 문의 양식이나 링크가 없음'],
    flagLogic: '1과 2가 모두 맞을 때',
    notWhen: [
      UNREADABLE,
      OUTSOURCING,
      '받는 자가 사람임: 이름으로 충분함(제28조의8 제2항 제3호)',
      '국내 제3자 제공: 제17조 제2항은 연락처를 요구하지 않음',
      '연결된 목록에 받는 자마다 연락처가 있음',
    ],
    severityReason: '법인에 대한 제28조의8 제2항 제3호. 알리익스프레스 사건에서 빠져 있었음',
    escalate: [],
    downgrade: [],
    sanction: '개인정보 보호법 제64조의2 제1항 제7호',
  },
  'vague-recipient': {
    flagWhen: [
      '받는 자가 이름도 목록도 없이 뭉뚱그린 말임(판매자, 제휴사, 협력사, 입점 판매자, 제3자 등)',
      '몇 곳의 이름 뒤에 ‘등’이라고만 하고 목록이 없음',
    ],
    flagLogic: '1이나 2가 맞을 때',
    notWhen: [
      '뭉뚱그린 말 곁에 전체 이름 목록으로 가는, 열리는 링크가 있음',
      '결제 화면에 주문의 판매자 이름이 보임',
      '수탁자에 대한 범주와 기준(제26조)',
    ],
    severityReason:
      '제17조 제2항 제1호와 제28조의8 제2항 제3호는 누구인지를 물음. 알리익스프레스 사건에서는 18만여 곳 가운데 8,000곳쯤(4%)만 밝혀져 있었음(방송 보도)',
    escalate: ['가입 화면에서 mandatory-overseas나 mandatory-third-party와 함께면 매우 심각'],
    downgrade: ['EU: 범주로 충분한 곳에서는 참고(제13조 제1항 (e)), 이전 동의에서는 보통'],
    sanction: '개인정보 보호법 제64조의2 제1항 제1호, 제7호',
  },
} satisfies Partial<Record<RuleId, RuleHelp>>;
