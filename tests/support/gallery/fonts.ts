/** Letters of the pictures: those that people see, where the machine has them, instead of what a bare Linux falls back to. */
import { fileURLToPath } from 'node:url';

/** Environment of a browser that takes pictures. Systems without fontconfig leave it unread. */
export function lettersForPictures(): NodeJS.ProcessEnv {
  return { ...process.env, FONTCONFIG_FILE: fileURLToPath(new URL('fonts.conf', import.meta.url)) };
}
