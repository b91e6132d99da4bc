/**
 * Trusted time (RFC 3161): we write the request for a hash, the person has it answered wherever they like, and we keep the answer if it is
 * one to this very hash. Nothing is sent from here. Whether the authority's signature holds is for tools that know its certificate
 * (`openssl ts -verify`); what is checked is that the answer grants, and that it speaks of our hash.
 */
import { hex } from '../model/digest';
import { fromHex } from '../model/encoding';
import { type Der, NotDer, octetsOf, oid, oidOf, positive, readDer, TAG, value } from './der';

const SHA256 = '2.16.840.1.101.3.4.2.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
/** PKIStatus: granted, and granted with modifications (RFC 3161, 2.4.2). */
const GRANTED = [0, 1];
/** Largest answer read: a token with a long chain of certificates stays far below. */
const LARGEST = 256 * 1024;

/**
 * TimeStampReq in DER: version 1, SHA-256 imprint, certificate asked for (RFC 3161, 2.4.1).
 * @param hash 64 hexadecimal digits
 * @param nonce big-endian bytes, where the answer shall be bound to this very request
 */
export function timestampRequest(hash: string, nonce?: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = fromHex(hash);
  if (bytes.length !== 32) throw new TypeError('A SHA-256 has 32 bytes.');
  const algorithm = value(TAG.sequence, oid(SHA256), value(TAG.nil));
  const imprint = value(TAG.sequence, algorithm, value(TAG.octets, bytes));
  return value(
    TAG.sequence,
    positive(Uint8Array.of(1)),
    imprint,
    ...(nonce ? [positive(nonce)] : []),
    value(TAG.boolean, Uint8Array.of(0xff)),
  );
}

export type Reply =
  | { readonly state: 'kept' /** ISO 8601, UTC, as the authority states it. */; readonly stated: string; readonly policy: string }
  | {
      readonly state: 'refused';
      readonly why: 'no-answer' | 'not-granted' | 'other-algorithm' | 'other-hash' | 'too-large';
      readonly detail: string;
    };

const refused = (why: Extract<Reply, { state: 'refused' }>['why'], detail: string): Reply => ({ state: 'refused', why, detail });

/** Reads a TimeStampResp and says whether it answers for this hash. */
export function readReply(bytes: Uint8Array<ArrayBuffer>, hash: string): Reply {
  if (bytes.length > LARGEST) return refused('too-large', `${bytes.length} bytes`);
  try {
    return judge(readDer(bytes), hash);
  } catch (error) {
    if (error instanceof NotDer) return refused('no-answer', error.message);
    throw error;
  }
}

function judge(response: Der, hash: string): Reply {
  const status = response.kids[0]?.kids[0];
  if (response.tag !== TAG.sequence || status?.tag !== TAG.integer) throw new NotDer(0, 'this is no answer to a request for time.');
  const code = status.body.length === 1 ? (status.body[0] as number) : -1;
  if (!GRANTED.includes(code)) return refused('not-granted', `status ${code}`);
  const info = infoOf(response);
  const [, policy, imprint, , time] = info.kids;
  const algorithm = imprint?.kids[0]?.kids[0];
  const hashed = imprint?.kids[1];
  if (!policy || !algorithm || !hashed || time?.tag !== TAG.time) throw new NotDer(info.offset, 'the token does not say what it stamps.');
  if (oidOf(algorithm) !== SHA256) return refused('other-algorithm', oidOf(algorithm));
  const found = hex(octetsOf(hashed));
  if (found !== hash) return refused('other-hash', found);
  return { state: 'kept', stated: timeOf(time), policy: oidOf(policy) };
}

/** TSTInfo inside the CMS token (RFC 5652, 5.1; RFC 3161, 2.4.2). */
function infoOf(response: Der): Der {
  const token = response.kids[1];
  const [type, content] = token?.kids ?? [];
  if (!token || type?.tag !== TAG.oid || oidOf(type) !== SIGNED_DATA || content?.tag !== TAG.explicit0)
    throw new NotDer(token?.offset ?? 0, 'the answer holds no token.');
  const encapsulated = content.kids[0]?.kids[2];
  const [inner, wrapped] = encapsulated?.kids ?? [];
  const octets = wrapped?.kids[0];
  if (inner?.tag !== TAG.oid || oidOf(inner) !== TST_INFO || !octets)
    throw new NotDer(content.offset, 'the token holds no statement of time.');
  return readDer(octetsOf(octets).slice());
}

/** GeneralizedTime with optional fraction, always UTC (RFC 3161, 2.4.2). */
function timeOf(time: Der): string {
  const text = String.fromCharCode(...time.body);
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/.exec(text);
  if (!match) throw new NotDer(time.offset, `'${text}' is no time.`);
  const [, year, month, day, hour, minute, second, fraction = '0'] = match;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
}
