// @ts-check
/** `node cli/dev/run.mjs FILE [words]`: makes the clone ready, then runs a script of the project, in TypeScript or JavaScript. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT, setUp } from './setup.mjs';

const [file, ...words] = process.argv.slice(2);
if (!file) throw new Error('Name the script to run.');
const needsBrowser = !['cli/dev/locales.ts', 'cli/dev/generate.ts', 'cli/dev/package.ts', 'cli/dev/new-rule.ts'].includes(file);
await setUp({ browser: needsBrowser });

// npm changes to the project's folder; what the person names is meant from where they stand.
const cwd = process.env.INIT_CWD ?? process.cwd();
const loader = file.endsWith('.mjs') ? [] : ['--import', import.meta.resolve('tsx')];
const child = spawn(process.execPath, [...loader, path.join(ROOT, file), ...words], { cwd, stdio: 'inherit' });
// Ctrl-C reaches the child as well; this process waits for it to end in its own way.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
});
