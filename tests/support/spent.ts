/** Processor time of this process in milliseconds, for tests of bounded work; wall time would measure the machine's other work. */
export const spent = (): number => process.cpuUsage().user / 1_000;
