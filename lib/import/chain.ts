/** The hash chain of a file: that no entry was changed, left out or put in, and that what it witnesses is what the file holds. */
import { sealOf } from '../model/digest';
import type { Link } from '../model/evidence';
import { NO_ENTRY } from '../model/evidence-words';
import { checkSignature } from '../model/signature';
import { ImportRefused } from './refused';

/** Checks entries one after the other, of one chain or several, each from its first. */
export class ChainCheck {
  private readonly last = new Map<string, Link>();
  /** `subject hash` of what was witnessed. */
  private readonly witnessed = new Set<string>();
  private ended = new Set<string>();

  async add(link: Link, place: string): Promise<void> {
    const { entry, hash, signature } = link;
    const before = this.last.get(entry.chain);
    const wrong = (what: string) => new ImportRefused('chain', place, `entry ${entry.seq} of the chain ${entry.chain} ${what}.`);
    if (entry.seq !== (before ? before.entry.seq + 1 : 0)) throw wrong('does not follow the one before');
    if (entry.prev !== (before?.hash ?? NO_ENTRY)) throw wrong('does not repeat the hash of the one before');
    if (this.ended.has(entry.chain)) throw wrong('stands after the end of its chain');
    if ((await sealOf(entry)) !== hash) throw wrong('was changed');
    if (signature && !(await checkSignature(signature, hash))) throw wrong('bears a signature that does not fit');
    if (entry.deed === 'ended') this.ended.add(entry.chain);
    if (entry.deed === 'sealed' || entry.deed === 'imported' || entry.deed === 'judged')
      this.witnessed.add(`${entry.subject} ${entry.hash}`);
    this.last.set(entry.chain, link);
  }

  /** @throws ImportRefused when no entry witnesses this seal */
  witness(subject: string, seal: string, place: string): void {
    if (this.witnessed.has(`${subject} ${seal}`)) return;
    throw new ImportRefused('chain', place, 'no entry of the chain witnesses this seal: it was changed, or put in later.');
  }
}
