#!/usr/bin/env node
// Node 20 reads no TypeScript: tsx translates the command line's files as they are loaded and keeps the result.
import { register } from 'tsx/esm/api';

register();
try {
  const { start } = await import('./consent-inspector.ts');
  await start();
} catch (error) {
  // Not 1: that says that a rule gave a finding. EXIT.fault, which cannot be imported when the import is what failed.
  console.error(error);
  process.exitCode = 70;
}
