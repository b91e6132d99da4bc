/**
 * Questions and answers between the parts of the extension. Chromium takes an answer through a callback and knows no failure, Firefox
 * takes a promise as well: both are given the callback, and a failure travels as a value of its own.
 */
import type { Runtime } from 'webextension-polyfill';
import { api } from './api';

interface Failure {
  readonly consentInspectorFailed: string;
}

type Handle = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;
type Listener = (message: unknown, sender: Runtime.MessageSender, answer: (value: unknown) => void) => true | undefined;

function failureIn(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? (value as Partial<Failure>).consentInspectorFailed : undefined;
}

/** @param handle gives undefined for what is not meant for it, so that another listener may answer */
export function listen(handle: Handle): void {
  const listener: Listener = (message, sender, answer) => {
    const answered = handle(message, sender);
    if (!answered) return undefined;
    answered.then(answer, (error: unknown) => answer({ consentInspectorFailed: String(error) } satisfies Failure));
    // Keeps the way open until the answer is there.
    return true;
  };
  (api.runtime.onMessage as { addListener(listener: Listener): void }).addListener(listener);
}

/** @throws what the one who answered threw; the browser's own error when nobody listens */
export async function send(message: unknown): Promise<unknown> {
  const answer: unknown = await api.runtime.sendMessage(message);
  const failure = failureIn(answer);
  if (failure !== undefined) throw new Error(failure);
  return answer;
}
