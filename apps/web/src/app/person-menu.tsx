import { lazy, Suspense } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import type { Me } from '@blether/contracts/identity';
import { useLingui } from '@lingui/react/macro';
import { Button } from '../ui/button.tsx';
import { cx } from '../ui/cx.ts';
import { LoadingFace } from '../ui/face.tsx';
import { Initials } from '../ui/initials.tsx';
import styles from './person-menu.module.css';

const PersonPanel = lazy(async () => {
  const { PersonPanel: component } = await import('./person-panel.tsx');
  return { default: component };
});

interface Props {
  readonly me: Me;
  readonly onSignedOut: () => void;
}

/** Who is signed in, how it looks, and the way out. */
export function PersonMenu({ me, onSignedOut }: Props) {
  const { t } = useLingui();
  const { name } = me;
  return (
    <div className={styles.menu}>
      <DialogTrigger>
        <Button look="quiet" aria-label={t`${name}, your settings`}>
          <Initials id={me.id} name={name} />
          <span className={styles.name}>{name}</span>
        </Button>
        <Popover className={cx(styles.popover)} placement="bottom end" offset={8} containerPadding={8}>
          <Dialog className={cx(styles.dialog)} aria-label={t`Your settings`}>
            <Suspense fallback={<LoadingFace />}>
              <PersonPanel me={me} onSignedOut={onSignedOut} />
            </Suspense>
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}
