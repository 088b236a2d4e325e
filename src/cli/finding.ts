/** One thing that was looked at; `mend` says what to do when it is wrong. */
export type Finding = Readonly<{ name: string; ok: boolean; detail: string; mend?: string }>;

export const fine = (name: string, detail: string): Finding => ({ name, ok: true, detail });
export const wrong = (name: string, detail: string, mend: string): Finding => ({ name, ok: false, detail, mend });
