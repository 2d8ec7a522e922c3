import { useState } from 'react';
import type { CaseFile, FlowQuestion } from '@blether/contracts/cases';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button.tsx';
import { useChangeCase } from '../case.mutation.ts';
import { DeskTrouble } from '../desk-trouble.tsx';
import { answerWords, questionHint, questionWords } from '../words/flow-words.ts';
import { flowSoFar } from './flow.ts';
import styles from './case.module.css';

interface Props {
  readonly file: CaseFile;
  readonly mayWork: boolean;
}

/** What has to be made sure of: one question at a time, each answer kept and open to change. */
export function FlowPart({ file, mayWork }: Props) {
  const { i18n, t } = useLingui();
  const [changing, setChanging] = useState<string | null>(null);
  const answer = useChangeCase(file.line.id);
  const { answered, next } = flowSoFar(file.flow);

  function choose(question: FlowQuestion, option: string) {
    if (answer.isPending) return;
    answer.mutate(
      { kind: 'answer', question: question.id, answer: option },
      {
        onSuccess: () => {
          setChanging(null);
          // The next question stands where this one was; whoever listens is led to it.
          requestAnimationFrame(() => document.querySelector<HTMLElement>('#question')?.focus());
        },
      },
    );
  }

  return (
    <section className={styles.part} aria-labelledby="flow">
      <h2 id="flow" tabIndex={-1}>
        <Trans>What to make sure of</Trans>
      </h2>
      <ol className={styles.list}>
        {answered.map(({ question, answer: chosen }) => (
          <li key={question.id}>
            {changing === question.id ? (
              <Question question={question} chosen={chosen} onChoose={choose} />
            ) : (
              <div className={styles.answered}>
                <p>
                  <span className={styles.soft}>{questionWords(i18n, question.id)}</span>{' '}
                  <strong>{answerWords(i18n, question.id, chosen)}</strong>
                </p>
                {mayWork ? (
                  <Button
                    look="quiet"
                    aria-label={t`Change: ${questionWords(i18n, question.id)}`}
                    onPress={() => {
                      setChanging(question.id);
                    }}
                  >
                    <Trans>Change</Trans>
                  </Button>
                ) : null}
              </div>
            )}
          </li>
        ))}
      </ol>
      {next === null ? (
        <p tabIndex={-1} id="question" className={styles.done}>
          <Trans>All questions are answered.</Trans>
        </p>
      ) : mayWork && changing === null ? (
        <Question question={next} onChoose={choose} />
      ) : (
        <p className={styles.soft}>{questionWords(i18n, next.id)}</p>
      )}
      {answer.error ? <DeskTrouble error={answer.error} /> : null}
    </section>
  );
}

interface QuestionProps {
  readonly question: FlowQuestion;
  readonly chosen?: string;
  readonly onChoose: (question: FlowQuestion, option: string) => void;
}

function Question({ question, chosen, onChoose }: QuestionProps) {
  const { i18n } = useLingui();
  const hint = questionHint(i18n, question.id);
  return (
    <div className={styles.question}>
      <h3 id="question" tabIndex={-1}>
        {questionWords(i18n, question.id)}
      </h3>
      {hint === undefined ? null : <p className={styles.soft}>{hint}</p>}
      <ul className={styles.options}>
        {question.options.map((option) => (
          <li key={option.id}>
            <Button
              wide
              aria-pressed={option.id === chosen}
              onPress={() => {
                onChoose(question, option.id);
              }}
            >
              {answerWords(i18n, question.id, option.id)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
