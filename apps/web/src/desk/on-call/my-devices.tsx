import { useQuery } from '@tanstack/react-query';
import type { MyOnCallView, PushDevice } from '@blether/contracts/rota';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { keys } from '../../data/keys.ts';
import { wordsFor } from '../../data/problem-words.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { useDeviceWords } from '../../ui/device-words.ts';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { When } from '../../ui/when.tsx';
import { useCallThisDevice, useRemoveDevice } from './on-call.mutation.ts';
import { pushState, type PushRefusal } from './push.ts';
import styles from './on-call.module.css';

const REFUSAL_WORDS: Record<PushRefusal, MessageDescriptor> = {
  blocked: msg`Your browser has been told not to show calls from Blether. You can change that in its settings for this site.`,
  unable: msg`This browser cannot be called. On an iPhone or iPad, add Blether to the home screen and open it there.`,
  'no-service': msg`This browser could not reach the service that calls it. Try again, or use another browser.`,
};

/** Every browser of theirs that is called, and whether this one is. Nothing is asked of it until they press. */
export function MyDevices({ mine }: { readonly mine: MyOnCallView }) {
  const { i18n, t } = useLingui();
  const call = useCallThisDevice();
  const remove = useRemoveDevice();
  const { data: here, refetch } = useQuery({
    queryKey: [...keys.myOnCall, 'here'],
    queryFn: pushState,
    staleTime: 0,
  });
  const isOn = here?.state === 'on' && mine.devices.some(({ id }) => id === here.id);
  const refusal = call.data ?? (here?.state === 'blocked' || here?.state === 'unable' ? here.state : null);
  const trouble = call.error ?? remove.error;
  return (
    <div className={styles.card}>
      <h3>
        <Trans>Your devices</Trans>
      </h3>
      {mine.devices.length === 0 ? (
        <p className={styles.soft}>
          <Trans>None of your devices is called yet.</Trans>
        </p>
      ) : (
        <ul className={styles.devices}>
          {mine.devices.map((device) => (
            <DeviceItem
              key={device.id}
              device={device}
              isHere={device.id === here?.id}
              isBusy={remove.isPending && remove.variables === device.id}
              onRemove={() => {
                remove.mutate(device.id, {
                  onSuccess: () => {
                    announce(t`This device is not called any more.`);
                    void refetch();
                  },
                });
              }}
            />
          ))}
        </ul>
      )}
      {isOn || here?.state === 'unable' ? null : (
        <p>
          <Button
            isBusy={call.isPending}
            onPress={() => {
              call.mutate(mine.pushKey, {
                onSuccess: (refused) => {
                  if (refused === null) announce(t`This device is called from now on.`);
                },
                onSettled: () => void refetch(),
              });
            }}
          >
            <Trans>Call this device</Trans>
          </Button>
        </p>
      )}
      {refusal === null ? (
        isOn ? null : (
          <p className={styles.soft}>
            <Trans>
              Your browser will ask you first. A call says “Something needs you”, and nothing more.
            </Trans>
          </p>
        )
      ) : (
        <NoticeLine tone="gorse" icon="look-here" role="status">
          {i18n._(REFUSAL_WORDS[refusal])}
        </NoticeLine>
      )}
      {trouble ? (
        <NoticeLine tone="berry" icon="look-here" role="alert">
          {i18n._(wordsFor(trouble))}
        </NoticeLine>
      ) : null}
    </div>
  );
}

interface DeviceProps {
  readonly device: PushDevice;
  readonly isHere: boolean;
  readonly isBusy: boolean;
  readonly onRemove: () => void;
}

function DeviceItem({ device, isHere, isBusy, onRemove }: DeviceProps) {
  const { t } = useLingui();
  const name = useDeviceWords(device.device);
  return (
    <li>
      <span>
        <strong>{name}</strong>
        {isHere ? <Trans> (this one)</Trans> : null}
        <span className={styles.soft}>
          {' '}
          <Trans>
            added <When at={device.addedAt} />
          </Trans>
          {', '}
          {device.lastSentAt === null ? (
            <Trans>not called yet</Trans>
          ) : (
            <Trans>
              last called <When at={device.lastSentAt} />
            </Trans>
          )}
        </span>
      </span>
      <Button look="quiet" isBusy={isBusy} aria-label={t`Stop calling it: ${name}`} onPress={onRemove}>
        <Trans>Stop calling it</Trans>
      </Button>
    </li>
  );
}
