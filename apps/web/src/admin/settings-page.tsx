import { useSuspenseQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { Heading } from '../ui/heading.tsx';
import { settingsQuery } from './admin.queries.ts';
import { SettingForm } from './setting-form.tsx';
import styles from './admin.module.css';

export function SettingsPage() {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(settingsQuery);
  return (
    <>
      <div className={styles.head}>
        <Heading title={t`Settings`} />
        <p className={styles.intro}>
          <Trans>What you save here holds at once. It goes on record with your name.</Trans>
        </p>
      </div>
      {data.settings.map((setting) => (
        <SettingForm key={setting.key} setting={setting} />
      ))}
    </>
  );
}
