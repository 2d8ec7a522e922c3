import { Trans } from '@lingui/react/macro';
import { Button } from '../../ui/button.tsx';
import { useSignOut } from '../sign-out.mutation.ts';
import { TroubleLine } from '../trouble-line.tsx';
import forms from '../form.module.css';

/** The way out of a page that asks for something first. */
export function SignOutLine({ onSignedOut }: { readonly onSignedOut: () => void }) {
  const signOut = useSignOut(onSignedOut);
  return (
    <div className={forms.lines}>
      <TroubleLine error={signOut.error} />
      <div className={forms.buttons}>
        <Button
          isBusy={signOut.isPending}
          onPress={() => {
            signOut.mutate();
          }}
        >
          <Trans>Sign out</Trans>
        </Button>
      </div>
    </div>
  );
}
