/** What the exit code of the command line means. */
export const EXIT = {
  ok: 0,
  /** A rule named by --fail-on gave a finding. */
  ruleFound: 1,
  usage: 2,
  /** Some inputs could not be looked at; the others were. */
  someFailed: 3,
  /** A fault of our own, told with its trace (EX_SOFTWARE of sysexits.h). */
  fault: 70,
  /** Ctrl-C: 128 + SIGINT, as shells count it. */
  interrupted: 130,
} as const;
