/** How far the server's clock is ahead of this device's, which may be wrong by hours. */
let aheadMs = 0;

/** @param date the `Date` header of an answer that has just come in; whole seconds */
export function hearServerTime(date: string | null): void {
  const said = Date.parse(date ?? '');
  if (!Number.isNaN(said)) aheadMs = said - Date.now();
}

/** The server's time as we last heard it, within about the time an answer takes. */
export const serverNow = (): number => Date.now() + aheadMs;
