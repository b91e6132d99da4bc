#!/usr/bin/env node
// Node 20 reads no TypeScript: tsx translates the command line's files as they are loaded and keeps the result.
import { register } from 'tsx/esm/api';

register();
const { start } = await import('./consent-inspector.ts');
await start();
