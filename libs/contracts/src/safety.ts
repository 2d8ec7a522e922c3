/** A number somebody can call or text now. Listed as its owner publishes it. */
export interface Helpline {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly text: string | null;
  readonly web: string | null;
  readonly hours: string;
}

/**
 * What somebody is shown beside words that worried us. The web has the sentences; `why` chooses them, and
 * `helplines` are the numbers, most fitting first.
 */
export interface SupportCard {
  readonly why: 'at-risk' | 'worried-about-another' | 'could-not-scan';
  readonly helplines: readonly Helpline[];
}
