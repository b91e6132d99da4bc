/** The script that goes into a page says the same when its functions are put in brackets. */
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { readOnce } from '../../cli/dev/page-scripts';

const SCRIPT = `(function(){
  var all = [1, 2].map((x) => twice(x)).concat(more.call({ add: 3 }, function (n) { return n + this.add; }));
  function twice(n) { return n * 2; }
  function more(how) { const own = { get five() { return 5; }, six() { return twice(3); } }; return [how.call(this, 1), own.five, own.six()]; }
  function* counted() { yield '가'; yield* [x => y => x + y].map((add) => add(1)(1)); }
  async function later() { return 1; }
  class Seven { at = () => 7; static of() { return new Seven().at(); } }
  return [...all, ...counted(), Seven.of(), typeof later().then, [twice, later].map(({ name }) => name).join()];
})();`;

describe('readOnce', () => {
  const written = readOnce(SCRIPT);

  it('changes nothing that the script says', () => {
    expect(runInNewContext(written)).toEqual(runInNewContext(SCRIPT));
  });

  it('leaves no function that a browser would read twice', () => {
    expect(written).toMatch(/^\(function\(\)\{var twice=\(function\(n\)/);
    expect(written).not.toMatch(/(?:^|[;}\s])(?:async )?function\*? ?\w+\(/);
    expect(written).toContain('.map(((x) => twice(x)))');
  });

  it('takes a script with a name in front, and no other form', () => {
    expect(runInNewContext(`${readOnce(`var given = ${SCRIPT}`)}given`)).toEqual(runInNewContext(SCRIPT));
    expect(() => readOnce('var given = 1;')).toThrow('The wrapper of unlisted scripts has changed');
  });
});
