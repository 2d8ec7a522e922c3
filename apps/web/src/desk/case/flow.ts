import type { CaseFile, FlowQuestion } from '@blether/contracts/cases';

interface FlowSoFar {
  readonly answered: readonly { readonly question: FlowQuestion; readonly answer: string }[];
  /** The question to ask now; null when the flow is at its end. */
  readonly next: FlowQuestion | null;
}

/**
 * The way through the questions that the answers have taken. An answer beside that way, or one that the flow no longer
 * knows, has no part in it.
 */
export function flowSoFar({ questions, answers }: CaseFile['flow']): FlowSoFar {
  const answered: { question: FlowQuestion; answer: string }[] = [];
  let question = questions[0];
  while (question && answered.length < questions.length) {
    const { id, options } = question;
    const chosen = options.find((option) => option.id === answers[id]);
    if (!chosen) return { answered, next: question };
    answered.push({ question, answer: chosen.id });
    question = questions.find((each) => each.id === chosen.next);
  }
  return { answered, next: null };
}
