import { Trans } from '@lingui/react/macro';
import { Button } from '../../ui/button.tsx';
import forms from '../form.module.css';

interface Props {
  readonly words: string;
  readonly isBusy: boolean;
  readonly onBack: () => void;
}

/** What every small form of the account ends with. */
export function FormButtons({ words, isBusy, onBack }: Props) {
  return (
    <div className={forms.buttons}>
      <Button look="main" type="submit" isBusy={isBusy}>
        {isBusy ? <Trans>One moment…</Trans> : words}
      </Button>
      <Button onPress={onBack}>
        <Trans>Not now</Trans>
      </Button>
    </div>
  );
}
