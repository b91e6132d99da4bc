/** A time-stamping authority (RFC 3161) for tests: OpenSSL with a certificate of its own, made for the run and thrown away. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const CONFIG = `
[req]
distinguished_name = name
x509_extensions = stamping
prompt = no
[name]
CN = Time authority of a test
[stamping]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[tsa]
default_tsa = ours
[ours]
serial = serial
crypto_device = builtin
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
`;

export interface TimeAuthority {
  /** The answer (`.tsr`) to a request (`.tsq`), both DER. */
  answer(tsq: Uint8Array): Buffer;
  /** Does OpenSSL, knowing the certificate, find that the answer holds for the request? */
  holds(tsq: Uint8Array, tsr: Uint8Array): boolean;
  close(): void;
}

export function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export function timeAuthority(): TimeAuthority {
  const folder = mkdtempSync(path.join(tmpdir(), 'consent-inspector-time-'));
  const run = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const write = (name: string, content: string | Uint8Array) => writeFileSync(path.join(folder, name), content);
  write('authority.cnf', CONFIG);
  write('serial', '01\n');
  run('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', 'key.pem');
  run('req', '-x509', '-new', '-key', 'key.pem', '-days', '2', '-config', 'authority.cnf', '-out', 'ca.pem');
  return {
    answer(tsq) {
      write('question.tsq', tsq);
      const signer = ['-signer', 'ca.pem', '-inkey', 'key.pem'];
      run('ts', '-reply', '-config', 'authority.cnf', '-section', 'ours', '-queryfile', 'question.tsq', ...signer, '-out', 'answer.tsr');
      return readFileSync(path.join(folder, 'answer.tsr'));
    },
    holds(tsq, tsr) {
      write('kept.tsq', tsq);
      write('kept.tsr', tsr);
      try {
        return /Verification: OK/.test(run('ts', '-verify', '-queryfile', 'kept.tsq', '-in', 'kept.tsr', '-CAfile', 'ca.pem').toString());
      } catch {
        return false;
      }
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
