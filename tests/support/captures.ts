/** Captures for tests of what is done with them: small, whole, with real seals. */
import { inspect } from '../../lib/engine/inspect';
import type { Incoming } from '../../lib/model/archive';
import { canonical } from '../../lib/model/canonical';
import type { Capture, Gap, Part, PartKind } from '../../lib/model/capture';
import { sealOf, sha256 } from '../../lib/model/digest';
import type { Flow } from '../../lib/model/flow';
import { screenOf, siteOf, variantOf } from '../../lib/model/screen';
import { button, checkbox, field, heading, page } from './build';

const ORIGIN = 'https://shop.example';

export interface CaptureWish {
  readonly origin?: string;
  readonly at?: string;
  readonly title?: string;
  readonly url?: string;
  readonly kinds?: Capture['kinds'];
  readonly flow?: Capture['flow'];
  /** Text of the consent: what makes a variant. */
  readonly consent?: string;
  /** Text of the picture's bytes; none when absent. */
  readonly picture?: string;
  readonly row?: Partial<Capture>;
}

/** A capture with Snapshot, Report and a picture of its own. */
export async function capture(id: string, wish: CaptureWish = {}): Promise<Incoming> {
  const { origin = ORIGIN, at = '2026-01-02T03:04:05.000Z', consent = '[필수] 개인정보 제3자 제공에 동의합니다' } = wish;
  const url = wish.url ?? `${origin}/join`;
  const snapshot = page(
    heading('회원가입', 1),
    field('이메일', 'email'),
    checkbox('[필수] 이용약관에 동의합니다', { required: true }),
    checkbox(consent, { required: true }),
    button('가입하기', { submits: true }),
  );
  const report = inspect(snapshot, { input: origin });
  const parts: Part[] = [];
  const blobs = new Map<string, Blob>();
  const add = async (name: string, kind: PartKind, text: string, type: string) => {
    const blob = new Blob([text], { type });
    const hash = await sha256(blob);
    parts.push({ name, kind, sha256: hash, bytes: blob.size, type });
    blobs.set(hash, blob);
  };
  await add('snapshot.json', 'snapshot', canonical(snapshot), 'application/json');
  await add('report.json', 'report', canonical(report), 'application/json');
  if (wish.picture !== undefined) await add('picture.png', 'picture', wish.picture, 'image/png');
  const gaps: Gap[] = wish.picture === undefined ? [{ kind: 'picture', why: 'blocked' }] : [];
  const flags = report.findings
    .filter((one) => one.verdict === 'finding' && (one.scope ?? 'consent') === 'consent')
    .map((one) => ({ rule: one.rule, confidence: one.confidence ?? 'review' }));
  const row: Capture = {
    id,
    schema: 2,
    at,
    zone: 540,
    status: gaps.length > 0 ? 'partial' : 'ok',
    origin,
    site: siteOf(new URL(origin).host),
    url,
    title: wish.title ?? '회원가입',
    screen: screenOf(origin, url, snapshot),
    variant: variantOf(snapshot),
    kinds: wish.kinds ?? ['signup'],
    confirmed: flags.filter((one) => one.confidence === 'confirmed').length,
    review: flags.filter((one) => one.confidence === 'review').length,
    cannotTell: 0,
    consents: report.consents.length,
    flags,
    engine: report.engine,
    rules: report.rules,
    ...(wish.flow ? { flow: wish.flow } : {}),
    parts,
    gaps,
    masks: [],
    custody: [{ at, deed: 'looked', by: 'consent-inspector/0.1.0' }],
    provenance: { mode: 'extension', app: '0.1.0', agent: 'test' },
    ...wish.row,
  };
  return { row, seal: await sealOf(row), parts: blobs };
}

/** A visit that has just begun, before its first step. */
export const FLOW: Flow = {
  id: 'flow-0001',
  schema: 1,
  origin: 'https://shop.example',
  site: 'shop.example',
  began: '2026-01-02T03:04:05.000Z',
  state: 'recording',
  steps: 0,
  manual: 0,
  clicks: 0,
  reconfirmations: 0,
  channels: [],
  took: 0,
  seals: [],
};
