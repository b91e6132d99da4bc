/** The day on which the provisions were last read. Every help page says it. Apart from them: the popup needs the day alone. */
export const LAW_AS_OF = '2026-11-21';
