const DAY_SECONDS = 24 * 3_600;

/** Of a session on somebody's own device. */
export const REMEMBERED_SECONDS = 30 * DAY_SECONDS;
/** Of one that ends with the browser, and the most that anybody has whose role gives them power over others. */
export const SHORT_SECONDS = DAY_SECONDS / 2;
